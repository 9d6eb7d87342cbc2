// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! The forms that values were seen in on the wire, for the tests and the mock server.

use crate::catalogue::{Form, Seen};

/// By TR: elements of the response or of a list, and the forms that all of them were seen in.
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
];
