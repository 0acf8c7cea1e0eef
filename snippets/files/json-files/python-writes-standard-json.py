import json

text = json.dumps({"ratio": float("nan")})
assert json.loads(text)["ratio"] != json.loads(text)["ratio"]


def refuse(word):
    raise ValueError(word)


try:
    strict = json.loads(text, parse_constant=refuse)
    outcome = "standard"
except ValueError as error:
    outcome = str(error)
print(text, outcome)
assert outcome == "standard"
