"""The Python contestants. `run.py` starts one process for each: `rivals.py decode NAME CASE FOLDER`, or
`rivals.py call NAME URL`.

Each contestant is at its best: sessions are kept and reused, nothing is looked up twice, and JSON is read by the
fastest parser wherever the choice is the caller's. The two Kiwoom clients are as they were shipped, apart from their
rate limits, which are off, and their tokens, which are given.
"""

import asyncio
import atexit
import datetime
import decimal
import gc
import json
import sys
import time

HEADERS = {
    "content-type": "application/json;charset=UTF-8",
    "authorization": "Bearer a-token",
    "api-id": "ka10086",
}
REQUEST = {"stk_cd": "005930", "qry_dt": "20241125", "indc_tp": "0"}
PATH = "/api/dostk/mrkcond"
ROWS = 20


# Reading a reply.


# The server writes some minus signs twice.


def whole(text):
    if not text:
        return None
    return int(text[1:] if text.startswith("--") else text)


def price(text):
    # A price has a direction, not a sign. The direction is left out here, to the benefit of this contestant.
    return abs(int(text)) if text else None


def decimal_number(text):
    if not text:
        return None
    return decimal.Decimal(text[1:] if text.startswith("--") else text)


def date(text):
    return datetime.date.fromisoformat(text) if text else None


def time_of_day(text):
    return datetime.time.fromisoformat(text) if text else None


def unchanged(text):
    return text


CONVERTERS = {
    "Price": price,
    "Won": whole,
    "Amount": whole,
    "Quantity": whole,
    "Count": whole,
    "Flow": whole,
    "Rate": decimal_number,
    "Decimal": decimal_number,
    "Date": date,
    "Time": time_of_day,
    "Text": unchanged,
    "StockCode": unchanged,
    "Code": unchanged,
}


def converter(elements):
    """Converts a reply: numbers to `int` and `Decimal`, dates and times to theirs."""
    # The envelope has no spec.
    converters = {"return_code": unchanged, "return_msg": unchanged}
    for element, kind in elements.items():
        converters[element] = rows_converter(kind) if isinstance(kind, dict) else CONVERTERS[kind]
    return lambda reply: {element: converters[element](value) for element, value in reply.items()}


def rows_converter(elements):
    converters = {element: CONVERTERS[kind] for element, kind in elements.items()}
    return lambda rows: [{element: converters[element](value) for element, value in row.items()} for row in rows]


def structs(msgspec, elements):
    """Structs of strings, for `msgspec`."""
    fields = [("return_code", int, 0), ("return_msg", str, "")]
    for element, kind in elements.items():
        if isinstance(kind, dict):
            row = msgspec.defstruct("Row", [(field, str, "") for field in kind], gc=False)
            fields.append((element, list[row], msgspec.field(default_factory=list)))
        else:
            fields.append((element, str, ""))
    return msgspec.defstruct("Reply", fields, gc=False)


def reader(name, case, folder):
    """What turns the bytes of a reply into what this contestant makes of it."""
    with open(f"{folder}/{case}.elements.json", encoding="utf-8") as file:
        elements = json.load(file)
    tr = case.partition("-")[0]
    match name:
        case "json":
            return json.loads
        case "orjson":
            import orjson

            return orjson.loads
        case "orjson-converted":
            import orjson

            convert = converter(elements)
            return lambda data: convert(orjson.loads(data))
        case "msgspec":
            import msgspec

            return msgspec.json.Decoder(structs(msgspec, elements)).decode
        case "rest-trade" | "rest-trade-json":
            from kiwoom.models import domestic

            model = getattr(domestic, f"{tr.capitalize()}Response")
            if name.endswith("-json"):
                return model.model_validate_json
            return lambda data: model.model_validate(json.loads(data))
        case "playground" | "playground-json":
            from kiwoom_rest import generated

            models = {"ka10004": "StockQuote", "ka10007": "PriceInformation", "ka10086": "DailyStock"}
            model = getattr(generated, models[tr])
            if name.endswith("-json"):
                return model.model_validate_json
            return lambda data: model(**json.loads(data))
    raise ValueError(f"no contestant is called {name}")


def decode(name, case, folder):
    read = reader(name, case, folder)
    with open(f"{folder}/{case}.json", "rb") as file:
        data = file.read()

    def work(times):
        for _ in range(times):
            read(data)

    in_turns(work)


# A call.


def check(reply):
    if len(reply["daly_stkpc"]) != ROWS:
        raise ValueError("the reply is not the page")


def call_requests(url):
    import orjson
    import requests

    session = requests.Session()
    # It would look for proxies in the environment at each call.
    session.trust_env = False

    def work(times):
        for _ in range(times):
            response = session.post(url, data=orjson.dumps(REQUEST), headers=HEADERS)
            response.raise_for_status()
            check(orjson.loads(response.content))

    return work


def call_httpx(url):
    import httpx
    import orjson

    client = httpx.Client(trust_env=False)

    def work(times):
        for _ in range(times):
            response = client.post(url, content=orjson.dumps(REQUEST), headers=HEADERS)
            response.raise_for_status()
            check(orjson.loads(response.content))

    return work


def call_aiohttp(url, loop):
    import aiohttp
    import orjson

    async def open_session():
        return aiohttp.ClientSession()

    session = loop.run_until_complete(open_session())
    atexit.register(lambda: loop.run_until_complete(session.close()))

    async def calls(times):
        for _ in range(times):
            async with session.post(url, data=orjson.dumps(REQUEST), headers=HEADERS) as response:
                response.raise_for_status()
                check(orjson.loads(await response.read()))

    return lambda times: loop.run_until_complete(calls(times))


def call_uvloop(url):
    import uvloop

    return call_aiohttp(url, uvloop.new_event_loop())


def call_rest_trade(base):
    from kiwoom.api.domestic import DomesticAPI
    from kiwoom.client import AsyncKiwoomClient
    from kiwoom.models.domestic import Ka10086Request

    DomesticAPI.base_url = base
    client = AsyncKiwoomClient("key", "secret")
    client.limiter = None
    client.token_manager._access_token = "a-token"
    client.token_manager._expires_at = float("inf")
    loop = asyncio.new_event_loop()

    async def calls(times):
        for _ in range(times):
            reply = await client.domestic.ka10086(Ka10086Request(**REQUEST))
            check({"daly_stkpc": reply.daly_stkpc})

    return lambda times: loop.run_until_complete(calls(times))


def call_playground(base):
    from kiwoom_rest import KiwoomClient

    client = KiwoomClient("key", "secret", base_url=base)
    client.core._call_delay = 0
    client.core._token = "a-token"
    client.core._token_expires_at = datetime.datetime.max

    def work(times):
        for _ in range(times):
            check({"daly_stkpc": client.daily_stock(**REQUEST).daly_stkpc})

    return work


def call(name, base):
    url = base + PATH
    match name:
        case "requests":
            work = call_requests(url)
        case "httpx":
            work = call_httpx(url)
        case "aiohttp":
            work = call_aiohttp(url, asyncio.new_event_loop())
        case "aiohttp-uvloop":
            work = call_uvloop(url)
        case "rest-trade":
            work = call_rest_trade(base)
        case "playground":
            work = call_playground(base)
        case _:
            raise ValueError(f"no contestant is called {name}")
    in_turns(work)


def in_turns(work):
    """For each line of the standard input: does the work that many times, and says how many nanoseconds that took, by
    the clock and of the processor (user and system)."""
    # What is there by now stays, and need not be looked through for garbage.
    gc.collect()
    gc.freeze()
    print("ready", flush=True)
    for line in sys.stdin:
        times = int(line)
        clock, processor = time.perf_counter_ns(), time.process_time_ns()
        work(times)
        clock, processor = time.perf_counter_ns() - clock, time.process_time_ns() - processor
        print(clock, processor, flush=True)


if __name__ == "__main__":
    {"decode": decode, "call": call}[sys.argv[1]](*sys.argv[2:])
