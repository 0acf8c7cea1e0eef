import json


class Text:
    def read(self):
        return '{"a": 1}'


try:
    json.load(Text())
    outcome = "accepted"
except (TypeError, AttributeError):
    outcome = "refused"

print(outcome)
assert outcome == "refused"
