"""A client of the REST API that shares nothing with this project but what Kiwoom's tables say.

It issues a token, calls every TR of the tables, goes on to a second page where there is one, revokes the token, and
holds every reply against the tables.

    client.py BASE_URL SPECS EXAMPLES

SPECS is what `cargo xtask spec --json` prints. EXAMPLES is a JSON object: TR id to the parameters of a sample call.
Both are files.
"""

import json
import sys

import requests

TIMEOUT = 10
TOKEN_TRS = {"au10001", "au10002"}
KEYS = {"appkey": "interop app key", "secretkey": "interop secret key"}


def tree(elements):
    """Elements of a table, each with the elements that stand below it."""
    top = []
    above = [top]
    for element in elements:
        depth = element["depth"]
        del above[depth + 1 :]
        node = (element, [])
        above[depth].append(node)
        above.append(node[1])
    return top


def hold(elements, record, path, problems):
    """Every element of the table is there: a list of records where the table says LIST, a string elsewhere."""
    count = 0
    for element, inner in elements:
        name = element["element"]
        here = f"{path}{name}"
        if name not in record:
            problems.append(f"{here} is missing")
        # A LIST without elements below it is a slip of the table: what comes is a value.
        elif element["type"] == "LIST" and inner:
            rows = record[name]
            if not isinstance(rows, list) or not rows:
                problems.append(f"{here} is not a list with rows: {rows!r:.80}")
                continue
            for index, row in enumerate(rows):
                if isinstance(row, dict):
                    count += hold(inner, row, f"{here}[{index}].", problems)
                else:
                    problems.append(f"{here}[{index}] is not an object: {row!r:.80}")
        elif not isinstance(record[name], str):
            problems.append(f"{here} is not a string: {record[name]!r:.80}")
        else:
            count += 1
    return count


class Client:
    def __init__(self, base, specs):
        self.base = base.rstrip("/")
        self.specs = specs
        self.session = requests.Session()
        self.problems = []
        self.token = None

    def post(self, tr, body, cont_yn="N", next_key=""):
        """One call; the reply, and its body after it was held against the table."""
        spec = self.specs[tr]
        headers = {
            "Content-Type": "application/json;charset=UTF-8",
            "api-id": tr,
            "cont-yn": cont_yn,
            "next-key": next_key,
        }
        if self.token is not None:
            headers["authorization"] = f"Bearer {self.token}"
        reply = self.session.post(self.base + spec["path"], headers=headers, json=body, timeout=TIMEOUT)
        found = []
        if reply.status_code != 200:
            found.append(f"HTTP {reply.status_code}")
        if not reply.headers.get("content-type", "").lower().startswith("application/json"):
            found.append(f"content-type is {reply.headers.get('content-type')!r}")
        answer = reply.json()
        if answer.get("return_code") != 0 or not isinstance(answer.get("return_msg"), str):
            found.append(f"return_code {answer.get('return_code')!r}, return_msg {answer.get('return_msg')!r}")
        values = 0
        if not found:
            values = hold(tree(spec["response"]), answer, "", found)
            self.headers(tr, reply, found)
        self.problems += [f"{tr}: {problem}" for problem in found]
        return reply, answer, values

    @staticmethod
    def headers(tr, reply, found):
        """What the tables say of the headers: api-id always, and both or none of the other two."""
        if tr in TOKEN_TRS:
            return
        if reply.headers.get("api-id") != tr:
            found.append(f"header api-id is {reply.headers.get('api-id')!r}")
        cont_yn, next_key = reply.headers.get("cont-yn"), reply.headers.get("next-key")
        if cont_yn not in ("Y", "N"):
            found.append(f"header cont-yn is {cont_yn!r}")
        if cont_yn == "Y" and not next_key:
            found.append(f"header cont-yn is Y, and next-key is {next_key!r}")
        if next_key is not None and len(next_key) > 50:
            found.append(f"header next-key has {len(next_key)} characters, the table says 50")


def main(base, specs, examples):
    with open(specs, encoding="utf-8") as file:
        specs = {tr["id"]: tr for tr in json.load(file)["trs"]}
    with open(examples, encoding="utf-8") as file:
        examples = json.load(file)
    client = Client(base, specs)

    _, issued, _ = client.post("au10001", {"grant_type": "client_credentials", **KEYS})
    client.token = issued.get("token")

    called, pages, values = 0, 0, 0
    for tr in specs:
        if tr in TOKEN_TRS:
            continue
        if tr not in examples:
            client.problems.append(f"{tr}: there are no parameters to call it with")
            continue
        body = examples[tr]
        reply, first, count = client.post(tr, body)
        called, pages, values = called + 1, pages + 1, values + count
        if reply.headers.get("cont-yn") == "Y":
            _, second, count = client.post(tr, body, "Y", reply.headers.get("next-key", ""))
            pages, values = pages + 1, values + count
            if second == first:
                client.problems.append(f"{tr}: the second page is the first one again")

    token, client.token = client.token, None
    client.post("au10002", {**KEYS, "token": token})
    # A revoked token must not let anybody in.
    client.token = token
    known = len(client.problems)
    last = next(tr for tr in specs if tr in examples)
    _, refused, _ = client.post(last, examples[last])
    del client.problems[known:]
    if refused.get("return_code") == 0:
        client.problems.append(f"{last}: a revoked token is still good")

    for problem in client.problems[:50]:
        print(problem)
    if len(client.problems) > 50:
        print(f"and {len(client.problems) - 50} more")
    print(f"{called} TRs, {pages} pages, {values} values, {len(client.problems)} problems")
    return 1 if client.problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
