import json


class Text:
    def read(self):
        return '{"a": 1}'


outcome = "accepted"
try:
    json.load(Text())
except (TypeError, AttributeError):
    outcome = "refused"

print(outcome)
assert outcome == "refused"
