#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A service like Anyreach, written from its public pages alone (docs.anyreach.ai,
organizations/api-keys-and-tokens and getting-started/authentication) and not from Keyturn's
sandbox. Where those pages are silent the options choose one of the usual ways.

The first line of output is a JSON object with the port and the credentials, each further line
one for each request that arrived."""

import argparse
import datetime
import http.server
import json
import os
import secrets
import sys
import threading

ORGANIZATION = "org_north"
DAY = 24 * 3600

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--list", choices=["bare", "items", "data"], default="bare")
parser.add_argument("--times", choices=["iso-z", "iso-offset", "epoch-s", "epoch-ms"], default="iso-z")
parser.add_argument("--errors", choices=["text", "list"], default="text")
parser.add_argument("--delete", choices=["200", "204"], default="204")
parser.add_argument("--create", choices=["200", "201"], default="201")
parser.add_argument("--created-id", choices=["yes", "no"], default="yes")
parser.add_argument("--key", required=True)
parser.add_argument("--token", required=True)
OPTIONS = parser.parse_args()


def told(seconds):
    """A moment in the format that the options chose."""
    if seconds is None:
        return None
    if OPTIONS.times == "epoch-s":
        return int(seconds)
    if OPTIONS.times == "epoch-ms":
        return int(seconds * 1000)
    moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    if OPTIONS.times == "iso-z":
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment.astimezone(datetime.timezone(datetime.timedelta(hours=2))).isoformat()


def now():
    return datetime.datetime.now(datetime.timezone.utc).timestamp()


class Shelf:
    """The credentials of one kind. The key_id in a list is the beginning of the value."""

    def __init__(self, prefix):
        self.prefix = prefix
        self.rows = {}
        self.lock = threading.Lock()

    def put(self, secret, name, expires):
        key_id = secret.split(".")[0] if self.prefix == "ak_" else secret
        row = {"key_id": key_id[:12], "name": name, "expires": expires, "created": now(), "secret": secret}
        with self.lock:
            self.rows[row["key_id"]] = row
        return row

    def make(self, name, expires):
        part = secrets.token_hex(8)
        tail = secrets.token_urlsafe(24)
        return self.put(f"ak_{part}.{tail}" if self.prefix == "ak_" else f"pat_{part}{tail}", name, expires)


def public(row):
    return {"key_id": row["key_id"], "name": row["name"], "created_at": told(row["created"]),
            "expires_at": told(row["expires"])}


KEYS = Shelf("ak_")
TOKENS = Shelf("pat_")
SHELVES = {"/admin/organization-pats": KEYS, "/admin/pats": TOKENS}
KEYS.put(OPTIONS.key, "Signed in with this", None)
KEYS.make("Production server", now() + 200 * DAY)
KEYS.make("CI job", None)
TOKENS.put(OPTIONS.token, "Signed in with this", None)
TOKENS.make("Laptop", now() + 20.5 * DAY)


class Answer(Exception):
    def __init__(self, status, body=None):
        super().__init__(status)
        self.status = status
        self.body = body


def refusal(status, text, field=None):
    if OPTIONS.errors == "list":
        place = ["body", field] if field else ["header", "authorization"]
        return Answer(status, {"detail": [{"loc": place, "msg": text, "type": "value_error"}]})
    return Answer(status, {"detail": text})


class Service(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def check_credential(self):
        bearer = self.headers.get("Authorization", "")
        credential = bearer[len("Bearer "):] if bearer.startswith("Bearer ") else ""
        if credential not in [row["secret"] for shelf in (KEYS, TOKENS) for row in shelf.rows.values()]:
            raise refusal(401, "Invalid credential.")
        if credential.startswith("pat_"):
            organization = self.headers.get("X-Anyreach-Org")
            if organization is None:
                raise Answer(401, {"detail": "Token is missing organization claim."})
            if organization != ORGANIZATION:
                raise refusal(403, "Not a member of this organization.")

    def read_body(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if not body:
            return {}
        if self.headers.get("Content-Type", "").split(";")[0] != "application/json":
            raise refusal(400, "Send JSON.")
        return json.loads(body)

    def name_in(self, body):
        name = body.get("name")
        if not isinstance(name, str) or not name.strip():
            raise refusal(422, "must not be empty", "name")
        if name == "Reserved":
            raise refusal(422, "is a reserved name", "name")
        return name

    def list(self, shelf):
        rows = [public(row) for row in shelf.rows.values()]
        if OPTIONS.list == "items":
            return Answer(200, {"items": rows})
        if OPTIONS.list == "data":
            return Answer(200, {"data": rows, "total": len(rows)})
        return Answer(200, rows)

    def create(self, shelf, body):
        name = self.name_in(body)
        expires = body.get("expires_at")
        if expires is not None and (not isinstance(expires, int) or expires / 1000 < now()):
            raise refusal(422, "must be an epoch timestamp in milliseconds, in the future", "expires_at")
        row = shelf.make(name, expires / 1000 if expires is not None else None)
        answer = public(row)
        answer["pat_key"] = row["secret"]
        if OPTIONS.created_id == "no":
            del answer["key_id"]
        return Answer(int(OPTIONS.create), answer)

    def change(self, shelf, key_id, body):
        row = shelf.rows.get(key_id)
        if row is None:
            raise refusal(404, "No such credential.")
        if self.command == "DELETE":
            with shelf.lock:
                del shelf.rows[key_id]
            return Answer(204) if OPTIONS.delete == "204" else Answer(200, {"deleted": key_id})
        if self.command == "PATCH" and shelf is TOKENS:
            row["name"] = self.name_in(body)
            return Answer(200, public(row))
        raise refusal(405, "Method Not Allowed")

    def answer(self, body):
        self.check_credential()
        path = self.path.split("?")[0]
        if path == "/core/agents" and self.command == "GET":
            return Answer(200, [])
        if path in SHELVES:
            if self.command == "GET":
                return self.list(SHELVES[path])
            if self.command == "POST":
                return self.create(SHELVES[path], body)
            raise refusal(405, "Method Not Allowed")
        parent, _, key_id = path.rpartition("/")
        if parent in SHELVES and key_id:
            return self.change(SHELVES[parent], key_id, body)
        raise refusal(404, "Not Found")

    def serve(self):
        credential = self.headers.get("Authorization", "")[len("Bearer "):]
        print(json.dumps({"verb": self.command, "path": self.path, "kind": credential.split("_")[0],
                          "organization": self.headers.get("X-Anyreach-Org", "")}), flush=True)
        try:
            answer = self.answer(self.read_body())
        except Answer as refused:
            answer = refused
        body = b"" if answer.body is None else json.dumps(answer.body).encode()
        self.send_response(answer.status)
        if answer.body is not None:
            self.send_header("Content-Type", "application/json")
        if answer.status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = serve


def end_with_parent():
    """Ends the server when the test closes our standard input."""
    while os.read(0, 1):
        pass
    os._exit(0)


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # clients may close the connection
            super().handle_error(request, client_address)


threading.Thread(target=end_with_parent, daemon=True).start()
server = Server(("127.0.0.1", 0), Service)
print(json.dumps({"port": server.server_address[1], "organization": ORGANIZATION}), flush=True)
server.serve_forever()
