import json
from dataclasses import dataclass


@dataclass
class Item:
    name: str


def client(body):
    try:
        return Item(**json.loads(body)).name
    except TypeError as error:
        return str(error)


assert client('{"name": "pen"}') == "pen"
outcome = client('{"name": "pen", "price": 3}')
assert "'price'" in outcome
print(outcome)
assert outcome == "pen"
