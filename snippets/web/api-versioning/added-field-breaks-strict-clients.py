import json
from dataclasses import dataclass


@dataclass
class Item:
    name: str


def strict(body):
    return Item(**json.loads(body)).name


def tolerant(body):
    return json.loads(body)["name"]


def works(client, body):
    try:
        return client(body) == "pen"
    except (TypeError, KeyError):
        return False


bodies = {"same": '{"name": "pen"}', "added": '{"name": "pen", "price": 3}', "removed": "{}"}
outcomes = {change: (works(strict, body), works(tolerant, body)) for change, body in bodies.items()}
assert outcomes == {"same": (True, True), "added": (False, True), "removed": (False, False)}
print(outcomes)
