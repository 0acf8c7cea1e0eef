import json
import os


def content():
    with open("data.json") as file:
        return file.read()


def save(value):
    text = json.dumps(value)
    with open("data.tmp", "w") as file:
        file.write(text)
    os.replace("data.tmp", "data.json")


save({"old": 1})
try:
    save({"new": 1, "bad": object()})
except TypeError:
    after_failure = content()
try:
    with open("data.json", "w") as file:
        json.dump({"new": 1, "bad": object()}, file)
except TypeError:
    after_dump = content()
print(after_failure, after_dump)
assert after_failure == '{"old": 1}'
assert after_dump == '{"new": 1, "bad": '
