//! Typed decoding beside what `serde_json` does with the same bytes: passing over them, and filling a derived struct of
//! strings.
//!
//! `cargo bench -p kiwoom-api --bench decode`

#[path = "support/contest.rs"]
mod contest;
#[path = "support/replies.rs"]
mod replies;

use contest::{Contest, repeated};
use kiwoom_api::chart::MinuteChart;
use kiwoom_api::market_condition::{DailyStockPrice, OrderBook, QuoteSnapshot};
use kiwoom_api::stock_info::StockBasicInfo;
use kiwoom_api::{Response, decode};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

/// A struct with a `String` for every element, as serde derives it.
macro_rules! strings {
    ($name:ident { $($(#[$renamed:meta])* $element:ident),* $(,)? }) => {
        #[derive(Default, Deserialize, Serialize)]
        #[serde(default)]
        struct $name { $($(#[$renamed])* $element: String,)* }
    };
}

strings! {
    DailyRow {
        date, open_pric, high_pric, low_pric, close_pric, pred_rt, flu_rt, trde_qty, amt_mn, crd_rt, ind,
        orgn, for_qty, frgn, prm, for_rt, for_poss, for_wght, for_netprps, orgn_netprps, ind_netprps,
        crd_remn_rt
    }
}

strings! {
    Snapshot {
        stk_nm, stk_cd, date, tm, pred_close_pric, pred_trde_qty, upl_pric, lst_pric, pred_trde_prica,
        flo_stkcnt, cur_prc, smbol, flu_rt, pred_rt, open_pric, high_pric, low_pric, cntr_qty, trde_qty,
        trde_prica, exp_cntr_pric, exp_cntr_qty, exp_sel_pri_bid, exp_buy_pri_bid, trde_strt_dt, exec_pric,
        hgst_pric, lwst_pric, hgst_pric_dt, lwst_pric_dt, sel_1bid, sel_2bid, sel_3bid, sel_4bid, sel_5bid,
        sel_6bid, sel_7bid, sel_8bid, sel_9bid, sel_10bid, buy_1bid, buy_2bid, buy_3bid, buy_4bid, buy_5bid,
        buy_6bid, buy_7bid, buy_8bid, buy_9bid, buy_10bid, sel_1bid_req, sel_2bid_req, sel_3bid_req,
        sel_4bid_req, sel_5bid_req, sel_6bid_req, sel_7bid_req, sel_8bid_req, sel_9bid_req, sel_10bid_req,
        buy_1bid_req, buy_2bid_req, buy_3bid_req, buy_4bid_req, buy_5bid_req, buy_6bid_req, buy_7bid_req,
        buy_8bid_req, buy_9bid_req, buy_10bid_req, sel_1bid_jub_pre, sel_2bid_jub_pre, sel_3bid_jub_pre,
        sel_4bid_jub_pre, sel_5bid_jub_pre, sel_6bid_jub_pre, sel_7bid_jub_pre, sel_8bid_jub_pre,
        sel_9bid_jub_pre, sel_10bid_jub_pre, buy_1bid_jub_pre, buy_2bid_jub_pre, buy_3bid_jub_pre,
        buy_4bid_jub_pre, buy_5bid_jub_pre, buy_6bid_jub_pre, buy_7bid_jub_pre, buy_8bid_jub_pre,
        buy_9bid_jub_pre, buy_10bid_jub_pre, sel_1bid_cnt, sel_2bid_cnt, sel_3bid_cnt, sel_4bid_cnt,
        sel_5bid_cnt, buy_1bid_cnt, buy_2bid_cnt, buy_3bid_cnt, buy_4bid_cnt, buy_5bid_cnt, lpsel_1bid_req,
        lpsel_2bid_req, lpsel_3bid_req, lpsel_4bid_req, lpsel_5bid_req, lpsel_6bid_req, lpsel_7bid_req,
        lpsel_8bid_req, lpsel_9bid_req, lpsel_10bid_req, lpbuy_1bid_req, lpbuy_2bid_req, lpbuy_3bid_req,
        lpbuy_4bid_req, lpbuy_5bid_req, lpbuy_6bid_req, lpbuy_7bid_req, lpbuy_8bid_req, lpbuy_9bid_req,
        lpbuy_10bid_req, tot_buy_req, tot_sel_req, tot_buy_cnt, tot_sel_cnt
    }
}

strings! {
    Book {
        bid_req_base_tm, sel_10th_pre_req_pre, sel_10th_pre_req, sel_10th_pre_bid, sel_9th_pre_req_pre,
        sel_9th_pre_req, sel_9th_pre_bid, sel_8th_pre_req_pre, sel_8th_pre_req, sel_8th_pre_bid,
        sel_7th_pre_req_pre, sel_7th_pre_req, sel_7th_pre_bid, sel_6th_pre_req_pre, sel_6th_pre_req,
        sel_6th_pre_bid, sel_5th_pre_req_pre, sel_5th_pre_req, sel_5th_pre_bid, sel_4th_pre_req_pre,
        sel_4th_pre_req, sel_4th_pre_bid, sel_3th_pre_req_pre, sel_3th_pre_req, sel_3th_pre_bid,
        sel_2th_pre_req_pre, sel_2th_pre_req, sel_2th_pre_bid, sel_1th_pre_req_pre, sel_fpr_req, sel_fpr_bid,
        buy_fpr_bid, buy_fpr_req, buy_1th_pre_req_pre, buy_2th_pre_bid, buy_2th_pre_req, buy_2th_pre_req_pre,
        buy_3th_pre_bid, buy_3th_pre_req, buy_3th_pre_req_pre, buy_4th_pre_bid, buy_4th_pre_req,
        buy_4th_pre_req_pre, buy_5th_pre_bid, buy_5th_pre_req, buy_5th_pre_req_pre, buy_6th_pre_bid,
        buy_6th_pre_req, buy_6th_pre_req_pre, buy_7th_pre_bid, buy_7th_pre_req, buy_7th_pre_req_pre,
        buy_8th_pre_bid, buy_8th_pre_req, buy_8th_pre_req_pre, buy_9th_pre_bid, buy_9th_pre_req,
        buy_9th_pre_req_pre, buy_10th_pre_bid, buy_10th_pre_req, buy_10th_pre_req_pre, tot_sel_req_jub_pre,
        tot_sel_req, tot_buy_req, tot_buy_req_jub_pre, ovt_sel_req_pre, ovt_sel_req, ovt_buy_req,
        ovt_buy_req_pre
    }
}

strings! {
    Info {
        stk_cd, stk_nm, setl_mm, fav, cap, flo_stk, crd_rt, oyr_hgst, oyr_lwst, mac, mac_wght, for_exh_rt,
        repl_pric, per, eps, roe, pbr, ev, bps, sale_amt, bus_pro, cup_nga,
        #[serde(rename = "250hgst")] of_250hgst, #[serde(rename = "250lwst")] of_250lwst, high_pric,
        open_pric, low_pric, upl_pric, lst_pric, base_pric, exp_cntr_pric, exp_cntr_qty,
        #[serde(rename = "250hgst_pric_dt")] of_250hgst_pric_dt,
        #[serde(rename = "250hgst_pric_pre_rt")] of_250hgst_pric_pre_rt,
        #[serde(rename = "250lwst_pric_dt")] of_250lwst_pric_dt,
        #[serde(rename = "250lwst_pric_pre_rt")] of_250lwst_pric_pre_rt, cur_prc, pre_sig, pred_pre, flu_rt,
        trde_qty, trde_pre, fav_unit, dstr_stk, dstr_rt
    }
}

strings! {
    MinuteRow {
        cur_prc, trde_qty, cntr_tm, open_pric, high_pric, low_pric, pred_pre, pred_pre_sig, acc_trde_qty
    }
}

#[derive(Deserialize, Serialize)]
struct Minutes {
    stk_cd: String,
    stk_min_pole_chart_qry: Vec<MinuteRow>,
}

#[derive(Deserialize, Serialize)]
struct Daily {
    daly_stkpc: Vec<DailyRow>,
}

fn compare<T: Response, Strings: DeserializeOwned + Serialize>(name: &str, rows: usize, skip: f64, strings: f64) {
    let bytes = replies::body(T::TR, rows);
    let text = std::str::from_utf8(&bytes).expect("JSON is UTF-8");
    let members = |json: String| json.matches("\":").count();
    let read: Strings = serde_json::from_str(text).expect("the reply has the elements of the struct");
    let written = serde_json::to_string(&read).expect("strings can be written");
    assert_eq!(members(text.to_owned()), members(written) + 2, "{name}: all elements, and the envelope's two");
    assert!(decode::<T>(&bytes).is_ok_and(|reply| reply.issues.is_empty()), "{name}: a reply without issues");
    Contest::new(name, repeated(|| decode::<T>(&bytes)))
        .against("serde_json, passing over everything", skip, repeated(|| serde_json::from_slice::<IgnoredAny>(&bytes)))
        .against("serde_json, derived struct of strings", strings, repeated(|| serde_json::from_str::<Strings>(text)))
        .run()
        .expect("the result can be printed");
}

fn main() {
    contest::head("decode").expect("the result can be printed");
    compare::<OrderBook, Book>("69 elements of ka10004", 1, 1.50, 0.55);
    compare::<QuoteSnapshot, Snapshot>("124 elements of ka10007", 1, 1.50, 0.45);
    compare::<StockBasicInfo, Info>("45 elements of ka10001", 1, 1.60, 0.45);
    compare::<DailyStockPrice, Daily>("20 rows of ka10086", 20, 1.50, 0.45);
    compare::<DailyStockPrice, Daily>("600 rows of ka10086", 600, 1.50, 0.45);
    compare::<MinuteChart, Minutes>("900 bars of ka10080", 900, 1.60, 0.45);
}
