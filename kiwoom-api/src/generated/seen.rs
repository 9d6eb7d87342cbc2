// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! The forms that values were seen in on the wire, for the tests and the mock server.

use crate::catalogue::{Form, Seen};

/// By TR or realtime type: elements of the response or of a list, and the forms that all of them were seen in.
pub(crate) static SEEN: &[(&str, &[Seen])] = &[
    (
        "ka10004",
        &[
            Seen {
                list: "",
                elements: &["bid_req_base_tm", "tot_sel_req", "tot_buy_req"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &[
                    "sel_10th_pre_req_pre",
                    "sel_9th_pre_req_pre",
                    "sel_8th_pre_req_pre",
                    "sel_7th_pre_req_pre",
                    "sel_6th_pre_req_pre",
                    "sel_5th_pre_req_pre",
                    "sel_4th_pre_req_pre",
                    "sel_3th_pre_req_pre",
                    "sel_2th_pre_req_pre",
                    "sel_1th_pre_req_pre",
                    "buy_1th_pre_req_pre",
                    "buy_2th_pre_req_pre",
                    "buy_3th_pre_req_pre",
                    "buy_4th_pre_req_pre",
                    "buy_5th_pre_req_pre",
                    "buy_6th_pre_req_pre",
                    "buy_7th_pre_req_pre",
                    "buy_8th_pre_req_pre",
                    "buy_9th_pre_req_pre",
                    "buy_10th_pre_req_pre",
                    "tot_sel_req_jub_pre",
                    "tot_buy_req_jub_pre",
                ],
                forms: &[Form::number("+"), Form::number("--")],
            },
        ],
    ),
    (
        "ka10005",
        &[
            Seen {
                list: "stk_ddwkmm",
                elements: &["open_pric", "high_pric", "low_pric"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_ddwkmm",
                elements: &["close_pric"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "stk_ddwkmm",
                elements: &[
                    "pre",
                    "for_netprps",
                    "orgn_netprps",
                    "ind_netprps",
                    "frgn",
                    "prm",
                ],
                forms: &[Form::number("-"), Form::Blank],
            },
            Seen {
                list: "stk_ddwkmm",
                elements: &["flu_rt"],
                forms: &[Form::number("-").decimals(2), Form::Blank],
            },
            Seen {
                list: "stk_ddwkmm",
                elements: &["trde_prica"],
                forms: &[Form::number(""), Form::Blank],
            },
            Seen {
                list: "stk_ddwkmm",
                elements: &["for_poss", "for_wght"],
                forms: &[Form::number("+").decimals(2), Form::Blank],
            },
            Seen {
                list: "stk_ddwkmm",
                elements: &["cntr_str"],
                forms: &[Form::zero("").decimals(2)],
            },
        ],
    ),
    (
        "ka10006",
        &[
            Seen {
                list: "",
                elements: &["trde_prica"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10007",
        &[
            Seen {
                list: "",
                elements: &["flo_stkcnt", "exp_cntr_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["pred_rt"],
                forms: &[Form::number("-").decimals(2), Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &[
                    "cntr_qty",
                    "hgst_pric",
                    "lwst_pric",
                    "sel_1bid_cnt",
                    "sel_2bid_cnt",
                    "sel_3bid_cnt",
                    "sel_4bid_cnt",
                    "sel_5bid_cnt",
                    "buy_1bid_cnt",
                    "buy_2bid_cnt",
                    "buy_3bid_cnt",
                    "buy_4bid_cnt",
                    "buy_5bid_cnt",
                    "tot_buy_cnt",
                ],
                forms: &[Form::Blank],
            },
            Seen {
                list: "",
                elements: &["exp_cntr_pric"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["trde_strt_dt"],
                forms: &[Form::Zeros],
            },
            Seen {
                list: "",
                elements: &[
                    "sel_1bid_jub_pre",
                    "sel_2bid_jub_pre",
                    "sel_3bid_jub_pre",
                    "sel_4bid_jub_pre",
                    "sel_5bid_jub_pre",
                    "sel_6bid_jub_pre",
                    "sel_7bid_jub_pre",
                    "sel_8bid_jub_pre",
                    "sel_9bid_jub_pre",
                    "sel_10bid_jub_pre",
                    "buy_1bid_jub_pre",
                    "buy_2bid_jub_pre",
                    "buy_3bid_jub_pre",
                    "buy_4bid_jub_pre",
                    "buy_5bid_jub_pre",
                    "buy_6bid_jub_pre",
                    "buy_7bid_jub_pre",
                    "buy_8bid_jub_pre",
                    "buy_9bid_jub_pre",
                    "buy_10bid_jub_pre",
                ],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "",
                elements: &["tot_sel_cnt"],
                forms: &[Form::zero("")],
            },
        ],
    ),
    (
        "ka10011",
        &[
            Seen {
                list: "newstk_recvrht_mrpr",
                elements: &["stk_cd"],
                forms: &[Form::Text],
            },
            Seen {
                list: "newstk_recvrht_mrpr",
                elements: &[
                    "cur_prc",
                    "fpr_sel_bid",
                    "fpr_buy_bid",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                ],
                forms: &[Form::zero("-"), Form::zero("")],
            },
        ],
    ),
    (
        "ka10044",
        &[
            Seen {
                list: "daly_orgn_trde_stk",
                elements: &["netprps_qty", "avg_pric_pre"],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "daly_orgn_trde_stk",
                elements: &["prsm_avg_pric"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "daly_orgn_trde_stk",
                elements: &["cur_prc"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "daly_orgn_trde_stk",
                elements: &["pre_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "ka10045",
        &[
            Seen {
                list: "stk_orgn_trde_trnsn",
                elements: &["close_pric"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "stk_orgn_trde_trnsn",
                elements: &["trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_orgn_trde_trnsn",
                elements: &["orgn_dt_acc", "for_dt_acc"],
                forms: &[Form::number("").zeros(6)],
            },
            Seen {
                list: "stk_orgn_trde_trnsn",
                elements: &["orgn_daly_nettrde_qty", "for_daly_nettrde_qty"],
                forms: &[Form::number(""), Form::number("-")],
            },
        ],
    ),
    (
        "ka10046",
        &[
            Seen {
                list: "cntr_str_tm",
                elements: &["cur_prc"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "cntr_str_tm",
                elements: &["trde_qty", "acc_trde_qty"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10047",
        &[
            Seen {
                list: "cntr_str_daly",
                elements: &["trde_qty"],
                forms: &[Form::Blank],
            },
            Seen {
                list: "cntr_str_daly",
                elements: &["cntr_str", "cntr_str_5min"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "cntr_str_daly",
                elements: &["cntr_str_20min", "cntr_str_60min"],
                forms: &[Form::number("").decimals(2), Form::zero("").decimals(2)],
            },
        ],
    ),
    (
        "ka10063",
        &[
            Seen {
                list: "opmr_invsr_trde",
                elements: &["netprps_qty", "prev_pot_netprps_qty", "sell_qty"],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "opmr_invsr_trde",
                elements: &["buy_qty"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "opmr_invsr_trde",
                elements: &["buy_qty_irds", "sell_qty_irds"],
                forms: &[Form::zero("")],
            },
        ],
    ),
    (
        "ka10066",
        &[
            Seen {
                list: "opaf_invsr_trde",
                elements: &[
                    "ind_invsr",
                    "frgnr_invsr",
                    "orgn",
                    "fnnc_invt",
                    "insrnc",
                    "invtrt",
                    "etc_fnnc",
                    "bank",
                    "penfnd_etc",
                    "samo_fund",
                    "natn",
                    "etc_corp",
                ],
                forms: &[Form::number(""), Form::number("-")],
            },
        ],
    ),
    (
        "ka10078",
        &[
            Seen {
                list: "sec_stk_trde_trend",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "sec_stk_trde_trend",
                elements: &["buy_qty"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10086",
        &[
            Seen {
                list: "daly_stkpc",
                elements: &["crd_rt", "crd_remn_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "daly_stkpc",
                elements: &["ind", "orgn", "orgn_netprps", "ind_netprps"],
                forms: &[Form::number("+"), Form::number("--")],
            },
            Seen {
                list: "daly_stkpc",
                elements: &["for_qty", "prm", "for_netprps"],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "daly_stkpc",
                elements: &["for_rt", "for_poss", "for_wght"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10087",
        &[
            Seen {
                list: "",
                elements: &[
                    "ovt_sigpric_sel_bid_5",
                    "ovt_sigpric_sel_bid_4",
                    "ovt_sigpric_sel_bid_3",
                    "ovt_sigpric_sel_bid_2",
                    "ovt_sigpric_sel_bid_1",
                    "ovt_sigpric_buy_bid_1",
                    "ovt_sigpric_buy_bid_2",
                    "ovt_sigpric_buy_bid_3",
                    "ovt_sigpric_buy_bid_4",
                    "ovt_sigpric_buy_bid_5",
                ],
                forms: &[Form::zero("-")],
            },
            Seen {
                list: "",
                elements: &["ovt_sigpric_cur_prc"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka50010",
        &[
            Seen {
                list: "gold_cntr",
                elements: &[
                    "cntr_pric",
                    "pred_pre",
                    "pri_sel_bid_unit",
                    "pri_buy_bid_unit",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "gold_cntr",
                elements: &["flu_rt", "trde_pre"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "gold_cntr",
                elements: &["trde_qty", "acc_trde_prica"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "gold_cntr",
                elements: &["cntr_trde_qty"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "gold_cntr",
                elements: &["tm"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "gold_cntr",
                elements: &["trde_tern_rt"],
                forms: &[Form::number("+").decimals(2), Form::zero("").decimals(2)],
            },
            Seen {
                list: "gold_cntr",
                elements: &["cntr_str"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka50012",
        &[
            Seen {
                list: "gold_daly_trnsn",
                elements: &["cur_prc", "pred_pre", "high_pric"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "gold_daly_trnsn",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "gold_daly_trnsn",
                elements: &["trde_qty", "acc_trde_prica", "dt", "orgn_netprps"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "gold_daly_trnsn",
                elements: &["open_pric"],
                forms: &[Form::number("+"), Form::number("")],
            },
            Seen {
                list: "gold_daly_trnsn",
                elements: &["low_pric"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "gold_daly_trnsn",
                elements: &["for_netprps", "ind_netprps"],
                forms: &[Form::number("-"), Form::number("")],
            },
        ],
    ),
    (
        "ka50087",
        &[
            Seen {
                list: "gold_expt_exec",
                elements: &["exp_cntr_pric"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "gold_expt_exec",
                elements: &["exp_pred_pre"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "gold_expt_exec",
                elements: &["exp_flu_rt"],
                forms: &[Form::number("--").decimals(2), Form::number("++").decimals(2)],
            },
            Seen {
                list: "gold_expt_exec",
                elements: &["exp_acc_trde_qty", "exp_pre_sig"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "gold_expt_exec",
                elements: &["exp_cntr_trde_qty"],
                forms: &[Form::number("+"), Form::number("-"), Form::Text],
            },
            Seen {
                list: "gold_expt_exec",
                elements: &["exp_tm"],
                forms: &[Form::padded("")],
            },
        ],
    ),
    (
        "ka50100",
        &[
            Seen {
                list: "",
                elements: &[
                    "pred_pre",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "upl_pric",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["trde_qty", "pred_close_pric"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["pred_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["lst_pric"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "ka50101",
        &[
            Seen {
                list: "gold_bid",
                elements: &["cntr_pric", "pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "gold_bid",
                elements: &["flu_rt", "trde_pre", "trde_tern_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "gold_bid",
                elements: &["trde_qty", "cntr_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "gold_bid",
                elements: &[
                    "acc_trde_prica",
                    "pri_sel_bid_unit",
                    "pri_buy_bid_unit",
                    "cntr_str",
                    "lpmmcm_nm_1",
                    "stex_tp",
                ],
                forms: &[Form::Blank],
            },
            Seen {
                list: "gold_bid",
                elements: &["tm"],
                forms: &[Form::padded("")],
            },
        ],
    ),
    (
        "ka90005",
        &[
            Seen {
                list: "prm_trde_trnsn",
                elements: &["dfrt_trde_netprps", "ndiffpro_trde_netprps", "all_netprps"],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "prm_trde_trnsn",
                elements: &[
                    "dfrt_trde_sell_qty",
                    "dfrt_trde_buy_qty",
                    "ndiffpro_trde_sell_qty",
                    "ndiffpro_trde_buy_qty",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "prm_trde_trnsn",
                elements: &["kospi200"],
                forms: &[Form::number("+")],
            },
        ],
    ),
    (
        "ka90006",
        &[
            Seen {
                list: "prm_trde_dfrt_remn_trnsn",
                elements: &["buy_dfrt_trde_irds_amt", "sel_dfrt_trde_irds_amt"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka90007",
        &[
            Seen {
                list: "prm_trde_acc_trnsn",
                elements: &["kospi200"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "prm_trde_acc_trnsn",
                elements: &["basis"],
                forms: &[Form::number("").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "prm_trde_acc_trnsn",
                elements: &[
                    "dfrt_trde_tdy",
                    "dfrt_trde_acc",
                    "ndiffpro_trde_tdy",
                    "ndiffpro_trde_acc",
                    "all_tdy",
                    "all_acc",
                ],
                forms: &[Form::number("--")],
            },
        ],
    ),
    (
        "ka90008",
        &[
            Seen {
                list: "stk_tm_prm_trde_trnsn",
                elements: &["prm_netprps_amt", "prm_netprps_qty"],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "stk_tm_prm_trde_trnsn",
                elements: &["prm_sell_qty", "prm_buy_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_tm_prm_trde_trnsn",
                elements: &["base_pric_tm", "dbrt_trde_rpy_sum", "remn_rcvord_sum"],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka90010",
        &[
            Seen {
                list: "prm_trde_trnsn",
                elements: &["cntr_tm"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "prm_trde_trnsn",
                elements: &["dfrt_trde_netprps", "ndiffpro_trde_netprps"],
                forms: &[
                    Form::number("-"),
                    Form::number("+"),
                    Form::zero("-"),
                    Form::zero("+"),
                ],
            },
            Seen {
                list: "prm_trde_trnsn",
                elements: &["all_netprps"],
                forms: &[Form::number(""), Form::number("-")],
            },
            Seen {
                list: "prm_trde_trnsn",
                elements: &["kospi200"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka90013",
        &[
            Seen {
                list: "stk_daly_prm_trde_trnsn",
                elements: &[
                    "prm_netprps_amt_irds",
                    "prm_netprps_qty",
                    "prm_netprps_qty_irds",
                ],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "stk_daly_prm_trde_trnsn",
                elements: &["base_pric_tm", "dbrt_trde_rpy_sum", "remn_rcvord_sum"],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka10060",
        &[
            Seen {
                list: "stk_invsr_orgn_chart",
                elements: &[
                    "dt",
                    "acc_trde_prica",
                    "orgn",
                    "insrnc",
                    "etc_fnnc",
                    "samo_fund",
                    "natn",
                    "etc_corp",
                    "natfor",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_invsr_orgn_chart",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "stk_invsr_orgn_chart",
                elements: &["ind_invsr", "fnnc_invt", "invtrt", "bank", "penfnd_etc"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "stk_invsr_orgn_chart",
                elements: &["frgnr_invsr"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "ka10064",
        &[
            Seen {
                list: "opmr_invsr_trde_chart",
                elements: &["tm"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "opmr_invsr_trde_chart",
                elements: &["frgnr_invsr"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "opmr_invsr_trde_chart",
                elements: &[
                    "orgn",
                    "invtrt",
                    "insrnc",
                    "bank",
                    "penfnd_etc",
                    "etc_corp",
                    "natn",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10079",
        &[
            Seen {
                list: "",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "",
                elements: &["last_tic_cnt"],
                forms: &[Form::Blank],
            },
            Seen {
                list: "stk_tic_chart_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "cntr_tm",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "pred_pre",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10080",
        &[
            Seen {
                list: "",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "stk_min_pole_chart_qry",
                elements: &["cur_prc", "open_pric", "high_pric", "low_pric"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "stk_min_pole_chart_qry",
                elements: &["trde_qty", "cntr_tm", "acc_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_min_pole_chart_qry",
                elements: &["pred_pre"],
                forms: &[Form::number("+"), Form::number("-")],
            },
        ],
    ),
    (
        "ka10081",
        &[
            Seen {
                list: "",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "stk_dt_pole_chart_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "trde_prica",
                    "dt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_dt_pole_chart_qry",
                elements: &["pred_pre"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "stk_dt_pole_chart_qry",
                elements: &["pred_pre_sig"],
                forms: &[Form::number(""), Form::zero("")],
            },
            Seen {
                list: "stk_dt_pole_chart_qry",
                elements: &["trde_tern_rt"],
                forms: &[
                    Form::number("+").decimals(2),
                    Form::zero("+").decimals(2),
                    Form::zero("-").decimals(2),
                    Form::zero("").decimals(2),
                ],
            },
        ],
    ),
    (
        "ka10082",
        &[
            Seen {
                list: "",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "stk_stk_pole_chart_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "trde_prica",
                    "dt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_stk_pole_chart_qry",
                elements: &["pred_pre"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "stk_stk_pole_chart_qry",
                elements: &["trde_tern_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10083",
        &[
            Seen {
                list: "",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "stk_mth_pole_chart_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "trde_prica",
                    "dt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_mth_pole_chart_qry",
                elements: &["pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "stk_mth_pole_chart_qry",
                elements: &["trde_tern_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10094",
        &[
            Seen {
                list: "",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "stk_yr_pole_chart_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "trde_prica",
                    "dt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka20004",
        &[
            Seen {
                list: "",
                elements: &["inds_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "inds_tic_chart_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "cntr_tm",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "pred_pre",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka20005",
        &[
            Seen {
                list: "",
                elements: &["inds_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "inds_min_pole_qry",
                elements: &["cur_prc"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "inds_min_pole_qry",
                elements: &["trde_qty", "cntr_tm", "acc_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "inds_min_pole_qry",
                elements: &["open_pric", "high_pric", "low_pric"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "inds_min_pole_qry",
                elements: &["pred_pre"],
                forms: &[Form::number("--")],
            },
        ],
    ),
    (
        "ka20006",
        &[
            Seen {
                list: "",
                elements: &["inds_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "inds_dt_pole_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "dt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "trde_prica",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka20007",
        &[
            Seen {
                list: "",
                elements: &["inds_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "inds_stk_pole_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "dt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "trde_prica",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka20008",
        &[
            Seen {
                list: "",
                elements: &["inds_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "inds_mth_pole_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "dt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "trde_prica",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka20019",
        &[
            Seen {
                list: "",
                elements: &["inds_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "inds_yr_pole_qry",
                elements: &[
                    "cur_prc",
                    "trde_qty",
                    "dt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "trde_prica",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka50079",
        &[
            Seen {
                list: "gds_tic_chart_qry",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "trde_qty",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "cntr_tm",
                    "dt",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka50080",
        &[
            Seen {
                list: "gds_min_chart_qry",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "acc_trde_qty",
                    "trde_qty",
                    "cntr_tm",
                    "dt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "gds_min_chart_qry",
                elements: &["open_pric", "high_pric", "low_pric"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "gds_min_chart_qry",
                elements: &["pred_pre_sig"],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka50081",
        &[
            Seen {
                list: "gds_day_chart_qry",
                elements: &[
                    "cur_prc",
                    "acc_trde_qty",
                    "acc_trde_prica",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "dt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "gds_day_chart_qry",
                elements: &["pred_pre_sig"],
                forms: &[Form::number(""), Form::zero("")],
            },
        ],
    ),
    (
        "ka50082",
        &[
            Seen {
                list: "gds_week_chart_qry",
                elements: &[
                    "cur_prc",
                    "acc_trde_qty",
                    "acc_trde_prica",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "dt",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka50083",
        &[
            Seen {
                list: "gds_month_chart_qry",
                elements: &[
                    "cur_prc",
                    "acc_trde_qty",
                    "acc_trde_prica",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "dt",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka50091",
        &[
            Seen {
                list: "gds_tic_chart_qry",
                elements: &[
                    "cntr_pric",
                    "pred_pre",
                    "trde_qty",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "cntr_tm",
                    "dt",
                ],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka50092",
        &[
            Seen {
                list: "gds_min_chart_qry",
                elements: &[
                    "cntr_pric",
                    "pred_pre",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "gds_min_chart_qry",
                elements: &["acc_trde_qty", "trde_qty", "cntr_tm", "dt"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka00198",
        &[
            Seen {
                list: "item_inq_rank",
                elements: &["stk_nm", "rank_chg_sign"],
                forms: &[Form::Text, Form::Blank],
            },
            Seen {
                list: "item_inq_rank",
                elements: &["bigd_rank", "prev_base_sign", "dt"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "item_inq_rank",
                elements: &["rank_chg"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "item_inq_rank",
                elements: &["past_curr_prc"],
                forms: &[Form::number("+"), Form::zero("")],
            },
            Seen {
                list: "item_inq_rank",
                elements: &["base_comp_chgr"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "item_inq_rank",
                elements: &["prev_base_chgr"],
                forms: &[Form::number("").decimals(2), Form::Blank],
            },
            Seen {
                list: "item_inq_rank",
                elements: &["tm"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "item_inq_rank",
                elements: &["stk_cd"],
                forms: &[Form::padded(""), Form::Blank],
            },
        ],
    ),
    (
        "ka10001",
        &[
            Seen {
                list: "",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "",
                elements: &["stk_nm", "fav_unit"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &[
                    "setl_mm",
                    "fav",
                    "cap",
                    "flo_stk",
                    "mac",
                    "repl_pric",
                    "eps",
                    "bps",
                    "sale_amt",
                    "bus_pro",
                    "cup_nga",
                    "dstr_stk",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["crd_rt", "250lwst_pric_pre_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["oyr_hgst", "oyr_lwst", "250hgst", "250lwst"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["mac_wght"],
                forms: &[Form::Blank],
            },
            Seen {
                list: "",
                elements: &["for_exh_rt", "per", "pbr", "ev"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["roe"],
                forms: &[Form::number("").decimals(1)],
            },
            Seen {
                list: "",
                elements: &["exp_cntr_pric"],
                forms: &[Form::zero("-")],
            },
            Seen {
                list: "",
                elements: &["trde_pre"],
                forms: &[Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "ka10002",
        &[
            Seen {
                list: "",
                elements: &[
                    "stk_cd",
                    "sel_trde_ori_1",
                    "buy_trde_ori_1",
                    "sel_trde_ori_2",
                    "buy_trde_ori_2",
                    "sel_trde_ori_3",
                    "buy_trde_ori_3",
                    "sel_trde_ori_4",
                    "buy_trde_ori_4",
                    "sel_trde_ori_5",
                    "buy_trde_ori_5",
                ],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["cur_prc", "base_pric", "pred_pre"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &[
                    "sel_trde_qty_1",
                    "sel_trde_qty_2",
                    "sel_trde_qty_3",
                    "sel_trde_qty_4",
                    "sel_trde_qty_5",
                ],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &[
                    "buy_trde_qty_1",
                    "buy_trde_qty_2",
                    "buy_trde_qty_3",
                    "buy_trde_qty_4",
                    "buy_trde_qty_5",
                ],
                forms: &[Form::number("+")],
            },
        ],
    ),
    (
        "ka10003",
        &[
            Seen {
                list: "cntr_infr",
                elements: &["tm", "acc_trde_qty", "acc_trde_prica"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "cntr_infr",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "pri_sel_bid_unit",
                    "pri_buy_bid_unit",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "cntr_infr",
                elements: &["pre_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "cntr_infr",
                elements: &["cntr_trde_qty"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "cntr_infr",
                elements: &["cntr_str"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka10013",
        &[
            Seen {
                list: "crd_trde_trend",
                elements: &["dt", "trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "crd_trde_trend",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
        ],
    ),
    (
        "ka10015",
        &[
            Seen {
                list: "daly_trde_dtl",
                elements: &[
                    "dt",
                    "close_pric",
                    "pred_pre",
                    "trde_qty",
                    "trde_prica",
                    "tot_3",
                    "prid_trde_qty",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "daly_trde_dtl",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "daly_trde_dtl",
                elements: &[
                    "bf_mkrt_trde_wght",
                    "opmr_trde_wght",
                    "af_mkrt_trde_wght",
                    "bf_mkrt_trde_prica_wght",
                    "opmr_trde_prica_wght",
                    "af_mkrt_trde_prica_wght",
                ],
                forms: &[Form::number("+").decimals(2), Form::zero("").decimals(2)],
            },
            Seen {
                list: "daly_trde_dtl",
                elements: &[
                    "cntr_str",
                    "for_poss",
                    "for_wght",
                    "for_netprps",
                    "orgn_netprps",
                    "ind_netprps",
                    "frgn",
                    "crd_remn_rt",
                    "prm",
                ],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka10016",
        &[
            Seen {
                list: "ntl_pric",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "ntl_pric",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "ntl_pric",
                elements: &["cur_prc", "pred_pre", "sel_bid", "buy_bid"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "ntl_pric",
                elements: &["flu_rt"],
                forms: &[
                    Form::number("+").decimals(2),
                    Form::number("-").decimals(2),
                    Form::number("").decimals(2),
                ],
            },
            Seen {
                list: "ntl_pric",
                elements: &["trde_qty", "high_pric", "low_pric"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "ntl_pric",
                elements: &["pred_trde_qty_pre_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "ka10017",
        &[
            Seen {
                list: "updown_pric",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "updown_pric",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "updown_pric",
                elements: &["cur_prc", "pred_pre", "buy_bid"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "updown_pric",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "updown_pric",
                elements: &["trde_qty", "pred_trde_qty", "sel_req", "buy_req", "cnt"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "updown_pric",
                elements: &["sel_bid"],
                forms: &[Form::number(""), Form::zero("")],
            },
        ],
    ),
    (
        "ka10018",
        &[
            Seen {
                list: "high_low_pric_alacc",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "high_low_pric_alacc",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "high_low_pric_alacc",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "sel_bid",
                    "buy_bid",
                    "tdy_high_pric",
                    "tdy_low_pric",
                ],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "high_low_pric_alacc",
                elements: &["pred_pre_sig", "trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "high_low_pric_alacc",
                elements: &["flu_rt"],
                forms: &[
                    Form::number("+").decimals(2),
                    Form::number("-").decimals(2),
                    Form::number("").decimals(2),
                ],
            },
        ],
    ),
    (
        "ka10019",
        &[
            Seen {
                list: "pric_jmpflu",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "pric_jmpflu",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "pric_jmpflu",
                elements: &["pred_pre", "cur_prc"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "pric_jmpflu",
                elements: &["flu_rt"],
                forms: &[
                    Form::number("+").decimals(2),
                    Form::number("-").decimals(2),
                    Form::number("").decimals(2),
                ],
            },
            Seen {
                list: "pric_jmpflu",
                elements: &["base_pric", "base_pre", "trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "pric_jmpflu",
                elements: &["jmp_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka10024",
        &[
            Seen {
                list: "trde_qty_updt",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "trde_qty_updt",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "trde_qty_updt",
                elements: &["cur_prc", "pred_pre", "buy_bid"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "trde_qty_updt",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "trde_qty_updt",
                elements: &["prev_trde_qty", "now_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "trde_qty_updt",
                elements: &["sel_bid"],
                forms: &[Form::number("-"), Form::number("")],
            },
        ],
    ),
    (
        "ka10025",
        &[
            Seen {
                list: "prps_cnctr",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "prps_cnctr",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "prps_cnctr",
                elements: &["cur_prc"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "prps_cnctr",
                elements: &[
                    "pred_pre",
                    "now_trde_qty",
                    "pric_strt",
                    "pric_end",
                    "prps_qty",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "prps_cnctr",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "prps_cnctr",
                elements: &["prps_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10026",
        &[
            Seen {
                list: "high_low_per",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "high_low_per",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "high_low_per",
                elements: &["per"],
                forms: &[Form::number("").decimals(2), Form::zero("").decimals(2)],
            },
            Seen {
                list: "high_low_per",
                elements: &["cur_prc"],
                forms: &[Form::number("-"), Form::number(""), Form::zero("")],
            },
            Seen {
                list: "high_low_per",
                elements: &["pred_pre"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "high_low_per",
                elements: &["flu_rt"],
                forms: &[Form::number("-").decimals(2), Form::number("").decimals(2)],
            },
            Seen {
                list: "high_low_per",
                elements: &["now_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "high_low_per",
                elements: &["sel_bid"],
                forms: &[Form::number(""), Form::zero("")],
            },
        ],
    ),
    (
        "ka10028",
        &[
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["open_pric"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["high_pric"],
                forms: &[Form::number("+"), Form::number("")],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["low_pric"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["open_pric_pre"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["now_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "open_pric_pre_flu_rt",
                elements: &["cntr_str"],
                forms: &[Form::number("").decimals(2), Form::zero("").decimals(2)],
            },
        ],
    ),
    (
        "ka10043",
        &[
            Seen {
                list: "trde_ori_prps_anly",
                elements: &[
                    "dt",
                    "close_pric",
                    "sel_qty",
                    "buy_qty",
                    "netprps_qty",
                    "trde_qty_sum",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "trde_ori_prps_anly",
                elements: &["pred_pre"],
                forms: &[Form::number("+"), Form::number("--"), Form::number("")],
            },
            Seen {
                list: "trde_ori_prps_anly",
                elements: &["trde_wght"],
                forms: &[Form::number("+").decimals(2), Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka10052",
        &[
            Seen {
                list: "trde_ori_mont_trde_qty",
                elements: &["tm", "pred_pre"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "trde_ori_mont_trde_qty",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "trde_ori_mont_trde_qty",
                elements: &["stk_nm", "trde_ori_nm", "tp"],
                forms: &[Form::Text],
            },
            Seen {
                list: "trde_ori_mont_trde_qty",
                elements: &["mont_trde_qty"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "trde_ori_mont_trde_qty",
                elements: &["acc_netprps"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "trde_ori_mont_trde_qty",
                elements: &["cur_prc"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "trde_ori_mont_trde_qty",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10054",
        &[
            Seen {
                list: "motn_stk",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "motn_stk",
                elements: &["stk_nm", "viaplc_tp"],
                forms: &[Form::Text],
            },
            Seen {
                list: "motn_stk",
                elements: &[
                    "acc_trde_qty",
                    "motn_pric",
                    "trde_cntr_proc_time",
                    "dynm_stdpc",
                    "static_stdpc",
                    "vimotn_cnt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "motn_stk",
                elements: &["dynm_dispty_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "motn_stk",
                elements: &["virelis_time"],
                forms: &[Form::number(""), Form::Zeros],
            },
            Seen {
                list: "motn_stk",
                elements: &["static_dispty_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("").decimals(2)],
            },
            Seen {
                list: "motn_stk",
                elements: &["open_pric_pre_flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10055",
        &[
            Seen {
                list: "tdy_pred_cntr_qty",
                elements: &["cntr_tm", "acc_trde_qty", "acc_trde_prica"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "tdy_pred_cntr_qty",
                elements: &["cntr_pric"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "tdy_pred_cntr_qty",
                elements: &["pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "tdy_pred_cntr_qty",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "tdy_pred_cntr_qty",
                elements: &["cntr_qty"],
                forms: &[Form::number("-"), Form::number("+")],
            },
        ],
    ),
    (
        "ka10058",
        &[
            Seen {
                list: "invsr_daly_trde_stk",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "invsr_daly_trde_stk",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "invsr_daly_trde_stk",
                elements: &["netslmt_qty", "netslmt_amt"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "invsr_daly_trde_stk",
                elements: &["prsm_avg_pric", "dt_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "invsr_daly_trde_stk",
                elements: &["cur_prc"],
                forms: &[Form::number("+"), Form::number(""), Form::number("-")],
            },
            Seen {
                list: "invsr_daly_trde_stk",
                elements: &["pred_pre"],
                forms: &[Form::number("+"), Form::number("")],
            },
            Seen {
                list: "invsr_daly_trde_stk",
                elements: &["avg_pric_pre"],
                forms: &[Form::number("+"), Form::number("--")],
            },
            Seen {
                list: "invsr_daly_trde_stk",
                elements: &["pre_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "ka10059",
        &[
            Seen {
                list: "stk_invsr_orgn",
                elements: &[
                    "dt",
                    "acc_trde_qty",
                    "acc_trde_prica",
                    "orgn",
                    "insrnc",
                    "etc_fnnc",
                    "samo_fund",
                    "natn",
                    "etc_corp",
                    "natfor",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_invsr_orgn",
                elements: &["cur_prc", "pred_pre", "flu_rt"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "stk_invsr_orgn",
                elements: &["ind_invsr", "fnnc_invt", "invtrt", "bank", "penfnd_etc"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "stk_invsr_orgn",
                elements: &["frgnr_invsr"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "ka10061",
        &[
            Seen {
                list: "stk_invsr_orgn_tot",
                elements: &[
                    "ind_invsr",
                    "frgnr_invsr",
                    "insrnc",
                    "invtrt",
                    "penfnd_etc",
                    "samo_fund",
                ],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "stk_invsr_orgn_tot",
                elements: &[
                    "orgn",
                    "fnnc_invt",
                    "etc_fnnc",
                    "bank",
                    "etc_corp",
                    "natfor",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "stk_invsr_orgn_tot",
                elements: &["natn"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10084",
        &[
            Seen {
                list: "tdy_pred_cntr",
                elements: &["tm", "acc_trde_qty", "acc_trde_prica"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "tdy_pred_cntr",
                elements: &["cur_prc", "pred_pre", "pri_buy_bid_unit"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "tdy_pred_cntr",
                elements: &["pre_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "tdy_pred_cntr",
                elements: &["pri_sel_bid_unit", "cntr_trde_qty"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "tdy_pred_cntr",
                elements: &["cntr_str"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "tdy_pred_cntr",
                elements: &["stex_tp"],
                forms: &[Form::Text],
            },
        ],
    ),
    (
        "ka10095",
        &[
            Seen {
                list: "atn_stk_infr",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "sel_bid",
                    "buy_bid",
                    "sel_1th_bid",
                    "sel_2th_bid",
                    "sel_3th_bid",
                    "sel_4th_bid",
                    "sel_5th_bid",
                    "buy_1th_bid",
                    "buy_2th_bid",
                    "buy_3th_bid",
                    "buy_4th_bid",
                    "upl_pric",
                    "high_pric",
                    "close_pric",
                    "exp_cntr_pric",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &[
                    "base_pric",
                    "trde_qty",
                    "trde_prica",
                    "buy_5th_bid",
                    "open_pric",
                    "cntr_tm",
                    "exp_cntr_qty",
                    "cap",
                    "fav",
                    "mac",
                    "stkcnt",
                    "bid_tm",
                    "dt",
                    "pri_sel_req",
                    "pri_buy_req",
                    "tot_sel_req",
                    "tot_buy_req",
                    "elwexec_pric",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["cntr_qty", "lst_pric", "low_pric"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["cntr_str", "prty", "gear", "pl_qutr", "cap_support"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["pred_trde_qty_pre"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["pri_sel_cnt", "pri_buy_cnt", "tot_buy_cnt"],
                forms: &[Form::Blank],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["tot_sel_cnt"],
                forms: &[Form::number("-"), Form::zero("")],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["cnvt_rt"],
                forms: &[Form::number("").decimals(4)],
            },
            Seen {
                list: "atn_stk_infr",
                elements: &["elwexpr_dt"],
                forms: &[Form::Zeros],
            },
        ],
    ),
    (
        "ka10099",
        &[
            Seen {
                list: "list",
                elements: &["code", "listCount", "lastPrice"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "list",
                elements: &[
                    "name",
                    "auditInfo",
                    "state",
                    "marketName",
                    "companyClassName",
                    "kind",
                    "nxtEnable",
                ],
                forms: &[Form::Text],
            },
            Seen {
                list: "list",
                elements: &["regDay", "marketCode"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10100",
        &[
            Seen {
                list: "",
                elements: &["code", "listCount", "lastPrice"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "",
                elements: &[
                    "name",
                    "auditInfo",
                    "state",
                    "marketName",
                    "upName",
                    "upSizeName",
                    "kind",
                    "nxtEnable",
                ],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["regDay", "marketCode"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10101",
        &[
            Seen {
                list: "list",
                elements: &["marketCode", "group"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "list",
                elements: &["code"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "list",
                elements: &["name"],
                forms: &[Form::Text],
            },
        ],
    ),
    (
        "ka10102",
        &[
            Seen {
                list: "list",
                elements: &["code"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "list",
                elements: &["name"],
                forms: &[Form::Text],
            },
            Seen {
                list: "list",
                elements: &["gb"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka90003",
        &[
            Seen {
                list: "prm_netprps_upper_50",
                elements: &["prm_netprps_amt"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "ka90004",
        &[
            Seen {
                list: "",
                elements: &["tot_1", "tot_2", "tot_3", "tot_4", "tot_5"],
                forms: &[Form::number(""), Form::Blank],
            },
            Seen {
                list: "",
                elements: &["tot_6"],
                forms: &[Form::Blank],
            },
            Seen {
                list: "stk_prm_trde_prst",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "stk_prm_trde_prst",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "stk_prm_trde_prst",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "stk_prm_trde_prst",
                elements: &[
                    "buy_cntr_qty",
                    "buy_cntr_amt",
                    "sel_cntr_qty",
                    "sel_cntr_amt",
                    "netprps_prica",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_prm_trde_prst",
                elements: &["all_trde_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "kt20016",
        &[
            Seen {
                list: "",
                elements: &["crd_loan_able"],
                forms: &[Form::Blank],
            },
            Seen {
                list: "crd_loan_pos_stk",
                elements: &["stk_cd", "stk_nm", "crd_assr_rt"],
                forms: &[Form::Text],
            },
            Seen {
                list: "crd_loan_pos_stk",
                elements: &["repl_pric", "pred_close_pric"],
                forms: &[Form::padded("")],
            },
        ],
    ),
    (
        "kt20017",
        &[
            Seen {
                list: "",
                elements: &["crd_alow_yn"],
                forms: &[Form::Text],
            },
        ],
    ),
    (
        "ka10010",
        &[
            Seen {
                list: "",
                elements: &["all_dfrt_trst_sell_qty", "all_dfrt_trst_buy_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["all_dfrt_trst_netprps_qty"],
                forms: &[Form::zero("")],
            },
        ],
    ),
    (
        "ka10051",
        &[
            Seen {
                list: "inds_netprps",
                elements: &["inds_cd", "inds_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "inds_netprps",
                elements: &["cur_prc", "pred_pre", "ind_netprps"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "inds_netprps",
                elements: &["flu_rt"],
                forms: &[Form::number(""), Form::number("-")],
            },
            Seen {
                list: "inds_netprps",
                elements: &["trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "inds_netprps",
                elements: &[
                    "sc_netprps",
                    "insrnc_netprps",
                    "invtrt_netprps",
                    "jnsinkm_netprps",
                    "endw_netprps",
                    "etc_corp_netprps",
                    "native_trmt_frgnr_netprps",
                    "natn_netprps",
                    "samo_fund_netprps",
                    "orgn_netprps",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "inds_netprps",
                elements: &["bank_netprps"],
                forms: &[Form::number("+"), Form::zero("-"), Form::zero("+")],
            },
            Seen {
                list: "inds_netprps",
                elements: &["frgnr_netprps"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "ka20001",
        &[
            Seen {
                list: "",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "flu_rt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "52wk_hgst_pric_pre_rt",
                    "52wk_lwst_pric",
                ],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "",
                elements: &[
                    "trde_qty",
                    "trde_prica",
                    "trde_frmatn_stk_num",
                    "upl",
                    "rising",
                    "stdns",
                    "fall",
                    "lst",
                    "52wk_hgst_pric_dt",
                    "52wk_lwst_pric_dt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["trde_frmatn_rt", "52wk_hgst_pric", "52wk_lwst_pric_pre_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "inds_cur_prc_tm",
                elements: &["tm_n", "trde_qty_n", "acc_trde_qty_n"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "inds_cur_prc_tm",
                elements: &["cur_prc_n", "pred_pre_n", "flu_rt_n"],
                forms: &[Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "ka20002",
        &[
            Seen {
                list: "inds_stkpc",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "inds_stkpc",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "inds_stkpc",
                elements: &["cur_prc", "pred_pre", "sel_bid", "high_pric"],
                forms: &[Form::number("+"), Form::number("")],
            },
            Seen {
                list: "inds_stkpc",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("").decimals(2)],
            },
            Seen {
                list: "inds_stkpc",
                elements: &["now_trde_qty", "open_pric"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "inds_stkpc",
                elements: &["buy_bid"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "inds_stkpc",
                elements: &["low_pric"],
                forms: &[Form::number("-"), Form::number("")],
            },
        ],
    ),
    (
        "ka20003",
        &[
            Seen {
                list: "all_inds_idex",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "all_inds_idex",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "all_inds_idex",
                elements: &["cur_prc", "pred_pre", "flu_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "all_inds_idex",
                elements: &[
                    "trde_qty",
                    "trde_prica",
                    "upl",
                    "rising",
                    "stdns",
                    "fall",
                    "lst",
                    "flo_stk_num",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "all_inds_idex",
                elements: &["wght"],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka20009",
        &[
            Seen {
                list: "",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "flu_rt",
                    "open_pric",
                    "high_pric",
                    "low_pric",
                    "52wk_hgst_pric_pre_rt",
                    "52wk_lwst_pric",
                ],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "",
                elements: &[
                    "trde_qty",
                    "trde_prica",
                    "trde_frmatn_stk_num",
                    "upl",
                    "rising",
                    "stdns",
                    "fall",
                    "lst",
                    "52wk_hgst_pric_dt",
                    "52wk_lwst_pric_dt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["trde_frmatn_rt", "52wk_hgst_pric", "52wk_lwst_pric_pre_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "inds_cur_prc_daly_rept",
                elements: &["dt_n", "acc_trde_qty_n"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "inds_cur_prc_daly_rept",
                elements: &["cur_prc_n", "pred_pre_n", "flu_rt_n"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "ka10020",
        &[
            Seen {
                list: "bid_req_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "bid_req_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "bid_req_upper",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "bid_req_upper",
                elements: &["trde_qty", "tot_sel_req", "tot_buy_req", "netprps_req"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "bid_req_upper",
                elements: &["buy_rt"],
                forms: &[Form::number("").decimals(2), Form::zero("").decimals(2)],
            },
        ],
    ),
    (
        "ka10021",
        &[
            Seen {
                list: "bid_req_sdnin",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "bid_req_sdnin",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "bid_req_sdnin",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "int",
                    "now",
                    "sdnin_qty",
                    "tot_buy_qty",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "bid_req_sdnin",
                elements: &["sdnin_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "ka10022",
        &[
            Seen {
                list: "req_rt_sdnin",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "req_rt_sdnin",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "req_rt_sdnin",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "req_rt_sdnin",
                elements: &["int"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "req_rt_sdnin",
                elements: &["now_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "req_rt_sdnin",
                elements: &["sdnin_rt"],
                forms: &[Form::number("").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "req_rt_sdnin",
                elements: &["tot_sel_req", "tot_buy_req"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10023",
        &[
            Seen {
                list: "trde_qty_sdnin",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "trde_qty_sdnin",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "trde_qty_sdnin",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "trde_qty_sdnin",
                elements: &["flu_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "trde_qty_sdnin",
                elements: &["prev_trde_qty", "now_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "trde_qty_sdnin",
                elements: &["sdnin_qty"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "trde_qty_sdnin",
                elements: &["sdnin_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10027",
        &[
            Seen {
                list: "pred_pre_flu_rt_upper",
                elements: &["stk_cls", "sel_req", "buy_req", "now_trde_qty", "cnt"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "pred_pre_flu_rt_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "pred_pre_flu_rt_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "pred_pre_flu_rt_upper",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "pred_pre_flu_rt_upper",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "pred_pre_flu_rt_upper",
                elements: &["cntr_str"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka10029",
        &[
            Seen {
                list: "exp_cntr_flu_rt_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "exp_cntr_flu_rt_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "exp_cntr_flu_rt_upper",
                elements: &["exp_cntr_pric"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "exp_cntr_flu_rt_upper",
                elements: &["base_pric", "exp_cntr_qty", "sel_req", "buy_req"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "exp_cntr_flu_rt_upper",
                elements: &["pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "exp_cntr_flu_rt_upper",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "exp_cntr_flu_rt_upper",
                elements: &["sel_bid"],
                forms: &[Form::number("+"), Form::number(""), Form::zero("")],
            },
            Seen {
                list: "exp_cntr_flu_rt_upper",
                elements: &["buy_bid"],
                forms: &[Form::number("+"), Form::number("")],
            },
        ],
    ),
    (
        "ka10030",
        &[
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["flu_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["trde_qty", "trde_amt"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["pred_rt"],
                forms: &[
                    Form::number("+").decimals(2),
                    Form::number("-").decimals(2),
                    Form::zero("").decimals(2),
                ],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["trde_tern_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &[
                    "opmr_trde_qty",
                    "opmr_trde_amt",
                    "af_mkrt_trde_qty",
                    "af_mkrt_trde_amt",
                    "bf_mkrt_trde_qty",
                    "bf_mkrt_trde_amt",
                ],
                forms: &[Form::number(""), Form::Blank],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["opmr_pred_rt", "af_mkrt_pred_rt", "bf_mkrt_pred_rt"],
                forms: &[Form::number("").decimals(2), Form::Blank],
            },
            Seen {
                list: "tdy_trde_qty_upper",
                elements: &["opmr_trde_rt", "af_mkrt_trde_rt", "bf_mkrt_trde_rt"],
                forms: &[Form::number("+").decimals(2), Form::Blank],
            },
        ],
    ),
    (
        "ka10031",
        &[
            Seen {
                list: "pred_trde_qty_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "pred_trde_qty_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "pred_trde_qty_upper",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "pred_trde_qty_upper",
                elements: &["trde_qty"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10032",
        &[
            Seen {
                list: "trde_prica_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "trde_prica_upper",
                elements: &[
                    "now_rank",
                    "pred_rank",
                    "now_trde_qty",
                    "pred_trde_qty",
                    "trde_prica",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "trde_prica_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "trde_prica_upper",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "trde_prica_upper",
                elements: &["flu_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "trde_prica_upper",
                elements: &["sel_bid"],
                forms: &[Form::number("-"), Form::zero("")],
            },
            Seen {
                list: "trde_prica_upper",
                elements: &["buy_bid"],
                forms: &[Form::number("+"), Form::number("-")],
            },
        ],
    ),
    (
        "ka10033",
        &[
            Seen {
                list: "crd_rt_upper",
                elements: &[
                    "stk_infr",
                    "cur_prc",
                    "pred_pre",
                    "sel_req",
                    "buy_req",
                    "now_trde_qty",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "crd_rt_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "crd_rt_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "crd_rt_upper",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "crd_rt_upper",
                elements: &["crd_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10034",
        &[
            Seen {
                list: "for_dt_trde_upper",
                elements: &["rank", "trde_qty", "gain_pos_stkcnt"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "for_dt_trde_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "for_dt_trde_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "for_dt_trde_upper",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "for_dt_trde_upper",
                elements: &["sel_bid", "buy_bid"],
                forms: &[Form::number("+"), Form::number("")],
            },
            Seen {
                list: "for_dt_trde_upper",
                elements: &["netprps_qty"],
                forms: &[Form::number("+")],
            },
        ],
    ),
    (
        "ka10035",
        &[
            Seen {
                list: "for_cont_nettrde_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "for_cont_nettrde_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "for_cont_nettrde_upper",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "for_cont_nettrde_upper",
                elements: &["dm1", "dm2", "dm3", "tot"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "for_cont_nettrde_upper",
                elements: &["limit_exh_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "for_cont_nettrde_upper",
                elements: &["pred_pre_1", "pred_pre_2", "pred_pre_3"],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka10036",
        &[
            Seen {
                list: "for_limit_exh_rt_incrs_upper",
                elements: &[
                    "rank",
                    "cur_prc",
                    "pred_pre",
                    "trde_qty",
                    "poss_stkcnt",
                    "gain_pos_stkcnt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "for_limit_exh_rt_incrs_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "for_limit_exh_rt_incrs_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "for_limit_exh_rt_incrs_upper",
                elements: &["base_limit_exh_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "for_limit_exh_rt_incrs_upper",
                elements: &["limit_exh_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("").decimals(2)],
            },
            Seen {
                list: "for_limit_exh_rt_incrs_upper",
                elements: &["exh_rt_incrs"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10037",
        &[
            Seen {
                list: "frgn_wicket_trde_upper",
                elements: &[
                    "rank",
                    "cur_prc",
                    "pred_pre",
                    "netprps_trde_qty",
                    "netprps_prica",
                    "trde_qty",
                    "trde_prica",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "frgn_wicket_trde_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "frgn_wicket_trde_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "frgn_wicket_trde_upper",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "frgn_wicket_trde_upper",
                elements: &["sel_trde_qty"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "frgn_wicket_trde_upper",
                elements: &["buy_trde_qty"],
                forms: &[Form::number("+")],
            },
        ],
    ),
    (
        "ka10038",
        &[
            Seen {
                list: "",
                elements: &["rank_1", "rank_3"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["rank_2"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["prid_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_sec_rank",
                elements: &["rank"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_sec_rank",
                elements: &["mmcm_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "stk_sec_rank",
                elements: &["buy_qty", "acc_netprps_qty"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "stk_sec_rank",
                elements: &["sell_qty"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "ka10039",
        &[
            Seen {
                list: "sec_trde_upper",
                elements: &["rank", "prid_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "sec_trde_upper",
                elements: &["stk_cd", "stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "sec_trde_upper",
                elements: &[
                    "prid_stkpc_flu",
                    "netprps",
                    "buy_trde_qty",
                    "netprps_amt",
                    "buy_amt",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "sec_trde_upper",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "sec_trde_upper",
                elements: &["sel_trde_qty", "sell_amt"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "ka10040",
        &[
            Seen {
                list: "",
                elements: &[
                    "sel_trde_ori_irds_1",
                    "buy_trde_ori_irds_2",
                    "sel_trde_ori_irds_3",
                    "buy_trde_ori_qty_3",
                    "buy_trde_ori_irds_3",
                    "sel_trde_ori_irds_4",
                    "sel_trde_ori_qty_4",
                    "buy_trde_ori_qty_4",
                    "buy_trde_ori_irds_4",
                    "sel_trde_ori_irds_5",
                    "sel_trde_ori_qty_5",
                    "buy_trde_ori_qty_5",
                    "buy_trde_ori_irds_5",
                    "frgn_sel_prsm_sum_chang",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &[
                    "sel_trde_ori_qty_1",
                    "sel_trde_ori_qty_2",
                    "sel_trde_ori_qty_3",
                    "frgn_sel_prsm_sum",
                ],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &[
                    "sel_trde_ori_1",
                    "buy_trde_ori_1",
                    "sel_trde_ori_2",
                    "buy_trde_ori_2",
                    "sel_trde_ori_3",
                ],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &[
                    "sel_trde_ori_cd_1",
                    "buy_trde_ori_cd_1",
                    "sel_trde_ori_cd_2",
                    "buy_trde_ori_cd_2",
                    "sel_trde_ori_cd_3",
                    "buy_trde_ori_cd_3",
                    "sel_trde_ori_cd_4",
                    "buy_trde_ori_cd_4",
                    "sel_trde_ori_cd_5",
                    "buy_trde_ori_cd_5",
                ],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "",
                elements: &[
                    "buy_trde_ori_qty_1",
                    "buy_trde_ori_irds_1",
                    "sel_trde_ori_irds_2",
                    "buy_trde_ori_qty_2",
                    "frgn_buy_prsm_sum",
                    "frgn_buy_prsm_sum_chang",
                ],
                forms: &[Form::number("+")],
            },
        ],
    ),
    (
        "ka10042",
        &[
            Seen {
                list: "netprps_trde_ori_rank",
                elements: &["rank", "mmcm_cd"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "netprps_trde_ori_rank",
                elements: &["mmcm_nm"],
                forms: &[Form::Text],
            },
        ],
    ),
    (
        "ka10053",
        &[
            Seen {
                list: "tdy_upper_scesn_ori",
                elements: &["sel_scesn_tm", "sell_qty", "buy_scesn_tm", "buy_qty"],
                forms: &[Form::number(""), Form::Blank],
            },
            Seen {
                list: "tdy_upper_scesn_ori",
                elements: &["sel_upper_scesn_ori", "buy_upper_scesn_ori"],
                forms: &[Form::Text, Form::Blank],
            },
            Seen {
                list: "tdy_upper_scesn_ori",
                elements: &["qry_dt", "qry_tm"],
                forms: &[Form::padded(""), Form::Blank],
            },
        ],
    ),
    (
        "ka10062",
        &[
            Seen {
                list: "eql_nettrde_rank",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "eql_nettrde_rank",
                elements: &["rank", "acc_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "eql_nettrde_rank",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "eql_nettrde_rank",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "eql_nettrde_rank",
                elements: &["flu_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "eql_nettrde_rank",
                elements: &["orgn_nettrde_qty", "for_nettrde_qty", "nettrde_qty"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "eql_nettrde_rank",
                elements: &["orgn_nettrde_amt"],
                forms: &[Form::number(""), Form::number("+"), Form::number("--")],
            },
            Seen {
                list: "eql_nettrde_rank",
                elements: &["orgn_nettrde_avg_pric", "for_nettrde_avg_pric"],
                forms: &[Form::number(""), Form::number("-")],
            },
            Seen {
                list: "eql_nettrde_rank",
                elements: &["for_nettrde_amt", "nettrde_amt"],
                forms: &[Form::number("+"), Form::number("--")],
            },
        ],
    ),
    (
        "ka10065",
        &[
            Seen {
                list: "opmr_invsr_trde_upper",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "opmr_invsr_trde_upper",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "opmr_invsr_trde_upper",
                elements: &["sel_qty"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "opmr_invsr_trde_upper",
                elements: &["buy_qty", "netslmt"],
                forms: &[Form::number("+")],
            },
        ],
    ),
    (
        "ka10098",
        &[
            Seen {
                list: "ovt_sigpric_flu_rt_rank",
                elements: &[
                    "rank",
                    "cur_prc",
                    "pred_pre",
                    "sel_tot_req",
                    "buy_tot_req",
                    "acc_trde_qty",
                    "acc_trde_prica",
                    "tdy_close_pric",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "ovt_sigpric_flu_rt_rank",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "ovt_sigpric_flu_rt_rank",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "ovt_sigpric_flu_rt_rank",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "ovt_sigpric_flu_rt_rank",
                elements: &["tdy_close_pric_flu_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "ka90009",
        &[
            Seen {
                list: "frgnr_orgn_trde_upper",
                elements: &[
                    "for_netslmt_stk_cd",
                    "for_netprps_stk_cd",
                    "orgn_netslmt_stk_cd",
                    "orgn_netprps_stk_cd",
                ],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "frgnr_orgn_trde_upper",
                elements: &[
                    "for_netslmt_stk_nm",
                    "for_netprps_stk_nm",
                    "orgn_netslmt_stk_nm",
                    "orgn_netprps_stk_nm",
                ],
                forms: &[Form::Text],
            },
            Seen {
                list: "frgnr_orgn_trde_upper",
                elements: &[
                    "for_netslmt_amt",
                    "for_netslmt_qty",
                    "for_netprps_amt",
                    "for_netprps_qty",
                    "orgn_netslmt_amt",
                    "orgn_netslmt_qty",
                    "orgn_netprps_amt",
                    "orgn_netprps_qty",
                ],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "frgnr_orgn_trde_upper",
                elements: &["pipe1", "pipe2", "pipe3"],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka10048",
        &[
            Seen {
                list: "elwdaly_snst_ix",
                elements: &["dt"],
                forms: &[Form::number(""), Form::padded("")],
            },
            Seen {
                list: "elwdaly_snst_ix",
                elements: &["iv"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwdaly_snst_ix",
                elements: &["delta", "gam", "vega", "law", "lp"],
                forms: &[Form::number(""), Form::zero("")],
            },
            Seen {
                list: "elwdaly_snst_ix",
                elements: &["theta"],
                forms: &[Form::number("-"), Form::zero("")],
            },
        ],
    ),
    (
        "ka10050",
        &[
            Seen {
                list: "elwsnst_ix_array",
                elements: &["cntr_tm"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "elwsnst_ix_array",
                elements: &["cur_prc"],
                forms: &[Form::number(""), Form::number("-")],
            },
            Seen {
                list: "elwsnst_ix_array",
                elements: &["elwtheory_pric", "iv", "delta", "gam", "vega", "law"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwsnst_ix_array",
                elements: &["theta"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "elwsnst_ix_array",
                elements: &["lp"],
                forms: &[Form::number(""), Form::zero("")],
            },
        ],
    ),
    (
        "ka30001",
        &[
            Seen {
                list: "",
                elements: &["base_pric_tm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "elwpric_jmpflu",
                elements: &["stk_cd", "stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "elwpric_jmpflu",
                elements: &["rank", "trde_end_elwbase_pric", "base_pre", "trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwpric_jmpflu",
                elements: &["pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "elwpric_jmpflu",
                elements: &["cur_prc"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "elwpric_jmpflu",
                elements: &["jmp_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka30002",
        &[
            Seen {
                list: "trde_ori_elwnettrde_upper",
                elements: &["stk_cd", "stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "trde_ori_elwnettrde_upper",
                elements: &["stkpc_flu"],
                forms: &[Form::number("+"), Form::number("--")],
            },
            Seen {
                list: "trde_ori_elwnettrde_upper",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "trde_ori_elwnettrde_upper",
                elements: &["trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "trde_ori_elwnettrde_upper",
                elements: &["netprps"],
                forms: &[Form::number("--")],
            },
            Seen {
                list: "trde_ori_elwnettrde_upper",
                elements: &["buy_trde_qty"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "trde_ori_elwnettrde_upper",
                elements: &["sel_trde_qty"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "ka30003",
        &[
            Seen {
                list: "elwlpposs_daly_trnsn",
                elements: &["dt", "trde_qty", "trde_prica", "lprmnd_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwlpposs_daly_trnsn",
                elements: &["cur_prc"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "elwlpposs_daly_trnsn",
                elements: &["pred_pre"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "elwlpposs_daly_trnsn",
                elements: &["flu_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "elwlpposs_daly_trnsn",
                elements: &["chg_qty"],
                forms: &[Form::number(""), Form::number("-")],
            },
            Seen {
                list: "elwlpposs_daly_trnsn",
                elements: &["wght"],
                forms: &[Form::number("").decimals(2), Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka30004",
        &[
            Seen {
                list: "elwdispty_rt",
                elements: &[
                    "stk_cd",
                    "isscomp_nm",
                    "sqnc",
                    "base_aset_nm",
                    "rght_tp",
                    "stk_nm",
                ],
                forms: &[Form::Text],
            },
            Seen {
                list: "elwdispty_rt",
                elements: &["dispty_rt"],
                forms: &[Form::number(""), Form::number("--")],
            },
            Seen {
                list: "elwdispty_rt",
                elements: &["basis"],
                forms: &[Form::number("+").decimals(2), Form::number("--").decimals(2)],
            },
            Seen {
                list: "elwdispty_rt",
                elements: &[
                    "srvive_dys",
                    "theory_pric",
                    "cur_prc",
                    "pred_pre",
                    "trde_qty",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwdispty_rt",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka30005",
        &[
            Seen {
                list: "elwcnd_qry",
                elements: &[
                    "stk_cd",
                    "isscomp_nm",
                    "sqnc",
                    "base_aset_nm",
                    "rght_tp",
                    "stk_nm",
                    "lpmmcm_nm",
                ],
                forms: &[Form::Text],
            },
            Seen {
                list: "elwcnd_qry",
                elements: &[
                    "expr_dt",
                    "cur_prc",
                    "pred_pre",
                    "trde_qty",
                    "trde_prica",
                    "pred_trde_qty",
                    "sel_bid",
                    "buy_bid",
                    "theory_pric",
                    "innr_vltl",
                    "delta",
                    "fin_trde_dt",
                    "flo_dt",
                    "lpinitlast_suply_dt",
                    "srvive_dys",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwcnd_qry",
                elements: &["flu_rt", "prty", "gear_rt", "exec_pric", "lpmmcm_nm_1"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "elwcnd_qry",
                elements: &["trde_qty_pre"],
                forms: &[Form::number("").decimals(2), Form::zero("").decimals(2)],
            },
            Seen {
                list: "elwcnd_qry",
                elements: &["pl_qutr_rt", "lpposs_rt", "pl_qutr_pt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "elwcnd_qry",
                elements: &["lvrg"],
                forms: &[Form::number("").decimals(6)],
            },
            Seen {
                list: "elwcnd_qry",
                elements: &["cnvt_rt"],
                forms: &[Form::number("").decimals(4)],
            },
            Seen {
                list: "elwcnd_qry",
                elements: &["dispty_rt"],
                forms: &[Form::number("--").decimals(2), Form::number("++").decimals(2)],
            },
        ],
    ),
    (
        "ka30009",
        &[
            Seen {
                list: "elwflu_rt_rank",
                elements: &["rank", "sel_req", "buy_req", "trde_qty", "trde_prica"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwflu_rt_rank",
                elements: &["stk_cd", "stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "elwflu_rt_rank",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "elwflu_rt_rank",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka30010",
        &[
            Seen {
                list: "elwreq_rank",
                elements: &["stk_cd", "stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "elwreq_rank",
                elements: &[
                    "rank",
                    "pred_pre",
                    "trde_qty",
                    "sel_req",
                    "buy_req",
                    "netprps_req",
                    "trde_prica",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwreq_rank",
                elements: &["cur_prc"],
                forms: &[Form::number(""), Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "elwreq_rank",
                elements: &["flu_rt"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka30011",
        &[
            Seen {
                list: "elwalacc_rt",
                elements: &["stk_cd", "acc_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "elwalacc_rt",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "elwalacc_rt",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+").decimals(2), Form::number("+")],
            },
            Seen {
                list: "elwalacc_rt",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "elwalacc_rt",
                elements: &["alacc_rt"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka30012",
        &[
            Seen {
                list: "",
                elements: &[
                    "aset_cd",
                    "cur_prc",
                    "pred_pre",
                    "elwtheory_pric",
                    "elwinnr_vltl",
                    "elwsrvive_dys",
                    "stkcnt",
                    "lprmnd_qty",
                    "elwflo_dt",
                    "elwfin_trde_dt",
                    "expr_dt",
                    "exec_dt",
                    "lpsuply_end_dt",
                    "elwpay_dt",
                    "kobarr",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &[
                    "flu_rt",
                    "exp_rght_pric",
                    "elwcmpn_rt",
                    "elwpric_rising_part_rt",
                    "elwspread",
                    "elwprty",
                    "elwgear",
                    "iv",
                    "bsis_aset_comp_rt_1",
                    "bsis_aset_comp_rt_2",
                    "bsis_aset_comp_rt_3",
                    "bsis_aset_comp_rt_4",
                    "bsis_aset_comp_rt_5",
                    "all_hgst_pric",
                    "all_lwst_pric",
                    "imaf_hgst_pric",
                    "imaf_lwst_pric",
                    "sndhalf_mrkt_hgst_pric",
                    "sndhalf_mrkt_lwst_pric",
                ],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &[
                    "lpmmcm_nm_1",
                    "elwrght_cntn",
                    "elwexpr_evlt_pric",
                    "elwrght_type",
                    "elwlpord_pos",
                    "elwinvt_ix_comput",
                    "elwpay_agnt",
                    "elwappr_way",
                    "elwrght_exec_way",
                    "elwpblicte_orgn",
                    "bsis_aset_1",
                ],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["dispty_rt", "elwpl_qutr_rt"],
                forms: &[Form::number("--").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["elwexec_pric"],
                forms: &[Form::number("").decimals(2), Form::number("")],
            },
            Seen {
                list: "",
                elements: &["elwcnvt_rt"],
                forms: &[Form::number("").decimals(4)],
            },
            Seen {
                list: "",
                elements: &["lpposs_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["dcsn_pay_amt"],
                forms: &[Form::number("").decimals(3)],
            },
        ],
    ),
    (
        "ka40001",
        &[
            Seen {
                list: "etfprft_rt_lst",
                elements: &["etfprft_rt", "cntr_prft_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "etfprft_rt_lst",
                elements: &["for_netprps_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "etfprft_rt_lst",
                elements: &["orgn_netprps_qty"],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka40002",
        &[
            Seen {
                list: "",
                elements: &["stk_nm", "etftxon_type", "etntxon_type"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["wonju_pric"],
                forms: &[Form::number(""), Form::zero("")],
            },
        ],
    ),
    (
        "ka40003",
        &[
            Seen {
                list: "etfdaly_trnsn",
                elements: &[
                    "cntr_dt",
                    "cur_prc",
                    "pred_pre",
                    "trde_qty",
                    "acc_trde_prica",
                    "trace_eor_rt",
                    "trace_cur_prc",
                    "trace_pred_pre",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "etfdaly_trnsn",
                elements: &["pre_rt", "navidex_dispty_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "etfdaly_trnsn",
                elements: &["nav"],
                forms: &[Form::number("+").decimals(2), Form::number("").decimals(2)],
            },
            Seen {
                list: "etfdaly_trnsn",
                elements: &["navetfdispty_rt"],
                forms: &[Form::number("-").decimals(2), Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka40004",
        &[
            Seen {
                list: "etfall_mrpr",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "etfall_mrpr",
                elements: &["stk_cls", "pred_pre", "trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "etfall_mrpr",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "etfall_mrpr",
                elements: &["close_pric", "trace_idex"],
                forms: &[Form::number(""), Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "etfall_mrpr",
                elements: &["pre_rt", "trace_eor_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "etfall_mrpr",
                elements: &["nav", "trace_flu_rt"],
                forms: &[
                    Form::number("").decimals(2),
                    Form::number("+").decimals(2),
                    Form::number("-").decimals(2),
                ],
            },
            Seen {
                list: "etfall_mrpr",
                elements: &[
                    "txbs",
                    "dvid_bf_base",
                    "pred_dvida",
                    "drng",
                    "trace_idex_cd",
                ],
                forms: &[Form::Blank],
            },
            Seen {
                list: "etfall_mrpr",
                elements: &["trace_idex_nm"],
                forms: &[Form::Text, Form::Blank],
            },
        ],
    ),
    (
        "ka40006",
        &[
            Seen {
                list: "",
                elements: &["stk_nm", "etfobjt_idex_nm", "etftxon_type", "etntxon_type"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["wonju_pric"],
                forms: &[Form::number("-"), Form::zero("")],
            },
            Seen {
                list: "etftisl_trnsn",
                elements: &["tm", "trde_qty", "trde_prica"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "etftisl_trnsn",
                elements: &[
                    "close_pric",
                    "pred_pre",
                    "trace_idex",
                    "trace_idex_pred_pre",
                ],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "etftisl_trnsn",
                elements: &["flu_rt", "navetf"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "etftisl_trnsn",
                elements: &["nav", "navidex"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "etftisl_trnsn",
                elements: &["trace"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka40007",
        &[
            Seen {
                list: "",
                elements: &["stk_cls", "etfobjt_idex_cd"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["stk_nm", "etfobjt_idex_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["objt_idex_pre_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["wonju_pric"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "etftisl_cntr_array",
                elements: &["cntr_tm"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "etftisl_cntr_array",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "etftisl_cntr_array",
                elements: &["trde_qty"],
                forms: &[Form::number(""), Form::number("+"), Form::number("-")],
            },
        ],
    ),
    (
        "ka40008",
        &[
            Seen {
                list: "",
                elements: &["cntr_tm"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["trde_qty"],
                forms: &[Form::number(""), Form::number("-")],
            },
            Seen {
                list: "etfnetprps_qty_array",
                elements: &["dt", "acc_trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "etfnetprps_qty_array",
                elements: &["cur_prc_n", "pred_pre_n"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "etfnetprps_qty_array",
                elements: &["for_netprps_qty"],
                forms: &[
                    Form::number("--"),
                    Form::number("+"),
                    Form::number(""),
                    Form::zero(""),
                ],
            },
            Seen {
                list: "etfnetprps_qty_array",
                elements: &["orgn_netprps_qty"],
                forms: &[
                    Form::number(""),
                    Form::number("--"),
                    Form::number("+"),
                    Form::zero(""),
                ],
            },
        ],
    ),
    (
        "ka40009",
        &[
            Seen {
                list: "etfnavarray",
                elements: &[
                    "nav",
                    "navpred_pre",
                    "navflu_rt",
                    "trace_eor_rt",
                    "dispty_rt",
                    "for_rmnd_qty",
                    "repl_pric",
                    "conv_pric",
                    "drstk",
                    "wonju_pric",
                ],
                forms: &[Form::Blank],
            },
            Seen {
                list: "etfnavarray",
                elements: &["stkcnt", "base_pric"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka40010",
        &[
            Seen {
                list: "etftisl_trnsn",
                elements: &["cur_prc", "pred_pre"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "etftisl_trnsn",
                elements: &["trde_qty"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "etftisl_trnsn",
                elements: &["for_netprps"],
                forms: &[Form::number("--"), Form::number("")],
            },
        ],
    ),
    (
        "ka10008",
        &[
            Seen {
                list: "stk_frgnr",
                elements: &[
                    "dt",
                    "trde_qty",
                    "poss_stkcnt",
                    "gain_pos_stkcnt",
                    "frgnr_limit",
                    "frgnr_limit_irds",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "stk_frgnr",
                elements: &["close_pric", "pred_pre"],
                forms: &[Form::number("+"), Form::number("-"), Form::number("")],
            },
            Seen {
                list: "stk_frgnr",
                elements: &["chg_qty"],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "stk_frgnr",
                elements: &["wght", "limit_exh_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka10009",
        &[
            Seen {
                list: "",
                elements: &["date"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &[
                    "orgn_dt_acc",
                    "orgn_daly_nettrde",
                    "frgnr_daly_nettrde",
                    "frgnr_qota_rt",
                ],
                forms: &[Form::Blank],
            },
        ],
    ),
    (
        "ka10131",
        &[
            Seen {
                list: "orgn_frgnr_cont_trde_prst",
                elements: &["rank"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "orgn_frgnr_cont_trde_prst",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "orgn_frgnr_cont_trde_prst",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "orgn_frgnr_cont_trde_prst",
                elements: &["prid_stkpc_flu_rt"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "orgn_frgnr_cont_trde_prst",
                elements: &[
                    "orgn_nettrde_amt",
                    "orgn_nettrde_qty",
                    "orgn_cont_netprps_qty",
                    "orgn_cont_netprps_amt",
                    "frgnr_nettrde_amt",
                    "frgnr_cont_netprps_qty",
                    "frgnr_cont_netprps_amt",
                    "nettrde_qty",
                    "nettrde_amt",
                    "tot_cont_nettrde_qty",
                    "tot_cont_netprps_amt",
                ],
                forms: &[Form::number("+"), Form::number("--")],
            },
            Seen {
                list: "orgn_frgnr_cont_trde_prst",
                elements: &[
                    "orgn_cont_netprps_dys",
                    "frgnr_cont_netprps_dys",
                    "tot_cont_netprps_dys",
                ],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "orgn_frgnr_cont_trde_prst",
                elements: &["frgnr_nettrde_qty"],
                forms: &[Form::number("+"), Form::number("--"), Form::zero("+")],
            },
        ],
    ),
    (
        "ka52301",
        &[
            Seen {
                list: "inve_trad_stat",
                elements: &[
                    "all_dfrt_trst_sell_qty",
                    "all_dfrt_trst_sell_amt",
                    "all_dfrt_trst_buy_qty",
                    "all_dfrt_trst_buy_amt",
                    "sell_uv",
                    "buy_uv",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "inve_trad_stat",
                elements: &[
                    "sell_qty_irds",
                    "sell_amt_irds",
                    "buy_qty_irds",
                    "buy_amt_irds",
                ],
                forms: &[Form::number(""), Form::number("-")],
            },
            Seen {
                list: "inve_trad_stat",
                elements: &[
                    "all_dfrt_trst_netprps_qty",
                    "netprps_qty_irds",
                    "all_dfrt_trst_netprps_amt",
                    "netprps_amt_irds",
                    "acc_netprps_amt",
                    "acc_netprps_qty",
                ],
                forms: &[Form::number("-"), Form::number("")],
            },
            Seen {
                list: "inve_trad_stat",
                elements: &["stk_nm", "stk_cd"],
                forms: &[Form::Text],
            },
        ],
    ),
    (
        "ka10068",
        &[
            Seen {
                list: "dbrt_trde_trnsn",
                elements: &[
                    "dt",
                    "dbrt_trde_cntrcnt",
                    "dbrt_trde_rpy",
                    "rmnd",
                    "remn_amt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "dbrt_trde_trnsn",
                elements: &["dbrt_trde_irds"],
                forms: &[Form::number("-"), Form::number("")],
            },
        ],
    ),
    (
        "ka10069",
        &[
            Seen {
                list: "",
                elements: &[
                    "dbrt_trde_cntrcnt_sum",
                    "dbrt_trde_rpy_sum",
                    "rmnd_sum",
                    "remn_amt_sum",
                    "dbrt_trde_cntrcnt_rt",
                    "dbrt_trde_rpy_rt",
                    "rmnd_rt",
                    "remn_amt_rt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "dbrt_trde_upper_10stk",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "dbrt_trde_upper_10stk",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "dbrt_trde_upper_10stk",
                elements: &["dbrt_trde_cntrcnt", "dbrt_trde_rpy", "rmnd", "remn_amt"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka20068",
        &[
            Seen {
                list: "dbrt_trde_trnsn",
                elements: &[
                    "dt",
                    "dbrt_trde_cntrcnt",
                    "dbrt_trde_rpy",
                    "rmnd",
                    "remn_amt",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "dbrt_trde_trnsn",
                elements: &["dbrt_trde_irds"],
                forms: &[Form::number(""), Form::number("-")],
            },
        ],
    ),
    (
        "ka90012",
        &[
            Seen {
                list: "dbrt_trde_prps",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "dbrt_trde_prps",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "dbrt_trde_prps",
                elements: &["dbrt_trde_cntrcnt", "dbrt_trde_rpy", "rmnd", "remn_amt"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka90001",
        &[
            Seen {
                list: "thema_grp",
                elements: &["thema_grp_cd", "stk_num", "rising_stk_num", "fall_stk_num"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "thema_grp",
                elements: &["thema_nm", "main_stk"],
                forms: &[Form::Text],
            },
            Seen {
                list: "thema_grp",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "thema_grp",
                elements: &["dt_prft_rt"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "ka90002",
        &[
            Seen {
                list: "",
                elements: &["flu_rt", "dt_prft_rt"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "thema_comp_stk",
                elements: &["stk_cd"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "thema_comp_stk",
                elements: &["stk_nm"],
                forms: &[Form::Text],
            },
            Seen {
                list: "thema_comp_stk",
                elements: &[
                    "cur_prc",
                    "pred_pre",
                    "acc_trde_qty",
                    "sel_bid",
                    "sel_req",
                    "buy_bid",
                    "buy_req",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "thema_comp_stk",
                elements: &["flu_rt", "dt_prft_rt_n"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "ka01300",
        &[
            Seen {
                list: "nofi",
                elements: &["gcod"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "nofi",
                elements: &["name"],
                forms: &[Form::Text],
            },
        ],
    ),
    (
        "ka01301",
        &[
            Seen {
                list: "nofj",
                elements: &["cod2"],
                forms: &[Form::padded(""), Form::number("")],
            },
            Seen {
                list: "nofj",
                elements: &["bgb"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "ka10014",
        &[
            Seen {
                list: "shrts_trnsn",
                elements: &[
                    "dt",
                    "trde_qty",
                    "shrts_qty",
                    "ovr_shrts_qty",
                    "shrts_trde_prica",
                    "shrts_avg_pric",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "shrts_trnsn",
                elements: &["close_pric", "pred_pre"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "shrts_trnsn",
                elements: &["flu_rt"],
                forms: &[Form::number("+").decimals(2), Form::number("-").decimals(2)],
            },
            Seen {
                list: "shrts_trnsn",
                elements: &["trde_wght"],
                forms: &[Form::number("+").decimals(2), Form::zero("").decimals(2)],
            },
        ],
    ),
    (
        "00",
        &[
            Seen {
                list: "",
                elements: &["9201", "900", "901", "902", "903", "938", "939", "919"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["9203", "9001", "904", "908", "921", "922"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "",
                elements: &["912", "302", "905"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["10", "27"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["28"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["923"],
                forms: &[Form::Zeros],
            },
        ],
    ),
    (
        "04",
        &[
            Seen {
                list: "",
                elements: &[
                    "9201",
                    "930",
                    "931",
                    "932",
                    "933",
                    "945",
                    "946",
                    "950",
                    "951",
                    "307",
                    "957",
                    "958",
                    "990",
                    "992",
                    "959",
                    "924",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["9001", "917"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "",
                elements: &["916", "918"],
                forms: &[Form::Zeros],
            },
            Seen {
                list: "",
                elements: &["302"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["10", "27", "28"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["8019", "991", "993"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "0A",
        &[
            Seen {
                list: "",
                elements: &["10", "11", "27", "28", "16", "17", "26", "29"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["12", "30"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["13", "14", "32", "311", "567"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["31"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["568"],
                forms: &[Form::Zeros],
            },
        ],
    ),
    (
        "0B",
        &[
            Seen {
                list: "",
                elements: &[
                    "20",
                    "13",
                    "14",
                    "16",
                    "32",
                    "311",
                    "691",
                    "851",
                    "1030",
                    "1031",
                    "1497",
                    "1498",
                    "620",
                    "732",
                    "852",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["10", "11", "27", "28", "18", "26", "29"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["12", "30", "1032"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["15"],
                forms: &[Form::number("+"), Form::number("-"), Form::zero("")],
            },
            Seen {
                list: "",
                elements: &["17"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["31", "228"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["567"],
                forms: &[Form::number(""), Form::Zeros],
            },
            Seen {
                list: "",
                elements: &["568"],
                forms: &[Form::Zeros],
            },
            Seen {
                list: "",
                elements: &["1890", "1891", "1892"],
                forms: &[Form::number(""), Form::padded("")],
            },
            Seen {
                list: "",
                elements: &["1313", "1314"],
                forms: &[Form::number("+"), Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["1315"],
                forms: &[Form::zero(" "), Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["1316"],
                forms: &[Form::zero(" "), Form::number("+")],
            },
        ],
    ),
    (
        "0C",
        &[
            Seen {
                list: "",
                elements: &["27", "28"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "0D",
        &[
            Seen {
                list: "",
                elements: &[
                    "21",
                    "61",
                    "71",
                    "62",
                    "72",
                    "63",
                    "73",
                    "64",
                    "74",
                    "65",
                    "75",
                    "66",
                    "76",
                    "67",
                    "77",
                    "68",
                    "78",
                    "69",
                    "79",
                    "70",
                    "80",
                    "121",
                    "125",
                    "24",
                    "292",
                    "621",
                    "631",
                    "622",
                    "632",
                    "623",
                    "633",
                    "624",
                    "634",
                    "625",
                    "635",
                    "626",
                    "636",
                    "627",
                    "637",
                    "628",
                    "638",
                    "629",
                    "639",
                    "630",
                    "640",
                    "13",
                    "6044",
                    "6045",
                    "6046",
                    "6047",
                    "6048",
                    "6049",
                    "6050",
                    "6051",
                    "6052",
                    "6053",
                    "6054",
                    "6055",
                    "6056",
                    "6057",
                    "6058",
                    "6059",
                    "6060",
                    "6061",
                    "6062",
                    "6063",
                    "6064",
                    "6065",
                    "6066",
                    "6067",
                    "6068",
                    "6069",
                    "6070",
                    "6071",
                    "6072",
                    "6073",
                    "6074",
                    "6075",
                    "6076",
                    "6077",
                    "6078",
                    "6079",
                    "6080",
                    "6081",
                    "6082",
                    "6083",
                    "6084",
                    "6085",
                    "6086",
                    "6087",
                    "6101",
                    "6103",
                    "6106",
                    "6108",
                    "6115",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &[
                    "41",
                    "51",
                    "42",
                    "52",
                    "43",
                    "53",
                    "44",
                    "54",
                    "45",
                    "55",
                    "46",
                    "56",
                    "47",
                    "57",
                    "48",
                    "58",
                    "49",
                    "59",
                    "50",
                    "60",
                ],
                forms: &[
                    Form::number("+"),
                    Form::number("-"),
                    Form::number(""),
                    Form::zero(""),
                    Form::zero("-"),
                ],
            },
            Seen {
                list: "",
                elements: &[
                    "81",
                    "91",
                    "82",
                    "92",
                    "83",
                    "93",
                    "84",
                    "94",
                    "85",
                    "95",
                    "86",
                    "96",
                    "87",
                    "97",
                    "88",
                    "98",
                    "89",
                    "99",
                    "90",
                    "100",
                ],
                forms: &[Form::number("+"), Form::number("-"), Form::zero("")],
            },
            Seen {
                list: "",
                elements: &["122", "138"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["126", "128"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["23", "200"],
                forms: &[Form::number("+"), Form::number("")],
            },
            Seen {
                list: "",
                elements: &["129", "139", "295"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["201"],
                forms: &[Form::number("+").decimals(2), Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &[
                    "291",
                    "294",
                    "6100",
                    "6104",
                    "6105",
                    "6107",
                    "6109",
                    "6113",
                ],
                forms: &[Form::zero(" ")],
            },
            Seen {
                list: "",
                elements: &["299", "6112"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["6102", "6110"],
                forms: &[Form::number("+"), Form::number("-")],
            },
        ],
    ),
    (
        "0E",
        &[
            Seen {
                list: "",
                elements: &["21", "131", "135", "136"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["132"],
                forms: &[Form::number("+")],
            },
        ],
    ),
    (
        "0F",
        &[
            Seen {
                list: "",
                elements: &[
                    "161",
                    "146",
                    "171",
                    "156",
                    "162",
                    "147",
                    "172",
                    "157",
                    "163",
                    "148",
                    "173",
                    "158",
                    "164",
                    "149",
                    "174",
                    "159",
                    "165",
                    "170",
                    "175",
                    "180",
                    "261",
                    "262",
                    "263",
                    "264",
                    "267",
                    "268",
                    "337",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["166", "176"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &[
                    "271",
                    "281",
                    "272",
                    "282",
                    "273",
                    "283",
                    "274",
                    "284",
                    "145",
                    "275",
                    "155",
                    "285",
                ],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["167", "177", "168", "178", "169", "179"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["150", "160"],
                forms: &[Form::padded("")],
            },
        ],
    ),
    (
        "0G",
        &[
            Seen {
                list: "",
                elements: &["36", "37"],
                forms: &[Form::number("-").decimals(2), Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["38", "12", "265"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["39"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["20", "13"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["10", "11"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["266"],
                forms: &[Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "0H",
        &[
            Seen {
                list: "",
                elements: &["20", "13"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["10", "11"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["12"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["15"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "0I",
        &[
            Seen {
                list: "",
                elements: &["10", "11"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["12"],
                forms: &[Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "0J",
        &[
            Seen {
                list: "",
                elements: &["20", "15", "13", "14"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["10", "11", "12", "16", "18"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["17"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["26"],
                forms: &[Form::number("-")],
            },
        ],
    ),
    (
        "0U",
        &[
            Seen {
                list: "",
                elements: &["20", "252", "251", "253", "255", "254", "13", "14", "256"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["10", "11", "12"],
                forms: &[Form::number("-").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["257"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
    (
        "0g",
        &[
            Seen {
                list: "",
                elements: &["297"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["305"],
                forms: &[Form::number("+")],
            },
            Seen {
                list: "",
                elements: &["306"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["307"],
                forms: &[Form::number("")],
            },
        ],
    ),
    (
        "0m",
        &[
            Seen {
                list: "",
                elements: &["20", "670", "672", "673"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["671"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["674", "675", "676"],
                forms: &[Form::number("").decimals(6)],
            },
        ],
    ),
    (
        "0s",
        &[
            Seen {
                list: "",
                elements: &["20"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["214"],
                forms: &[Form::padded("")],
            },
        ],
    ),
    (
        "0u",
        &[
            Seen {
                list: "",
                elements: &["20", "1211"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["666", "667"],
                forms: &[Form::number("").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["668", "669"],
                forms: &[Form::number("+").decimals(2)],
            },
        ],
    ),
    (
        "0w",
        &[
            Seen {
                list: "",
                elements: &[
                    "20",
                    "13",
                    "202",
                    "204",
                    "206",
                    "208",
                    "210",
                    "211",
                    "212",
                    "213",
                ],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["10", "11"],
                forms: &[Form::number("-")],
            },
            Seen {
                list: "",
                elements: &["12"],
                forms: &[Form::number("-").decimals(2)],
            },
        ],
    ),
    (
        "1h",
        &[
            Seen {
                list: "",
                elements: &["9001"],
                forms: &[Form::padded("")],
            },
            Seen {
                list: "",
                elements: &["302", "1279"],
                forms: &[Form::Text],
            },
            Seen {
                list: "",
                elements: &["13", "14", "9008", "1221", "1223", "1236", "1237", "1490"],
                forms: &[Form::number("")],
            },
            Seen {
                list: "",
                elements: &["1224"],
                forms: &[Form::number(""), Form::Zeros],
            },
            Seen {
                list: "",
                elements: &["1238", "1489"],
                forms: &[Form::number("+").decimals(2)],
            },
            Seen {
                list: "",
                elements: &["1239"],
                forms: &[Form::number("").decimals(2)],
            },
        ],
    ),
];
