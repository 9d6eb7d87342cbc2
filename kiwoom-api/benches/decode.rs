//! Typed decoding beside what `serde_json` does with the same bytes. Run with `cargo bench --bench decode`.

#![allow(clippy::print_stdout, reason = "a benchmark prints its result")]

mod support;

use kiwoom_api::market_condition::{DailyStockPrice, QuoteSnapshot};
use kiwoom_api::{Response, decode};
use serde::Deserialize;
use serde::de::IgnoredAny;
use support::{Contest, body};

/// A struct with a `String` for every element, as serde derives it.
macro_rules! strings {
    ($name:ident { $($element:ident),* $(,)? }) => {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct $name { $($element: String,)* }

        impl $name {
            /// So that no field is dead, and none can be optimised away.
            fn length(&self) -> usize {
                0 $(+ self.$element.len())*
            }
        }
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

#[derive(Deserialize)]
struct Daily {
    daly_stkpc: Vec<DailyRow>,
}

fn main() {
    let page = body(DailyStockPrice::TR, 600);
    let text = std::str::from_utf8(&page).expect("JSON is UTF-8");
    Contest::new("600 rows of ka10086", || decode::<DailyStockPrice>(&page).map(|reply| reply.body.rows.len()))
        .against("serde_json skipping everything", 2.4, || serde_json::from_slice::<IgnoredAny>(&page))
        .against("serde derive, every field a String", 0.85, || {
            serde_json::from_str::<Daily>(text)
                .map(|reply| reply.daly_stkpc.iter().map(DailyRow::length).sum::<usize>())
        })
        .run();

    let snapshot = body(QuoteSnapshot::TR, 1);
    let text = std::str::from_utf8(&snapshot).expect("JSON is UTF-8");
    Contest::new("the 124 elements of ka10007", || decode::<QuoteSnapshot>(&snapshot).map(|reply| reply.body))
        .against("serde_json skipping everything", 2.4, || serde_json::from_slice::<IgnoredAny>(&snapshot))
        .against("serde derive, every field a String", 0.85, || {
            serde_json::from_str::<Snapshot>(text).map(|reply| reply.length())
        })
        .run();
}
