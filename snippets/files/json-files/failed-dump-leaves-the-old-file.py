import json
from pathlib import Path

path = Path("data.json")
path.write_text('{"old": 1}')
assert json.loads(path.read_text()) == {"old": 1}
try:
    with path.open("w") as file:
        json.dump({"new": 1, "bad": object()}, file)
except TypeError as error:
    reason = str(error)
content = path.read_text()
print(content)
assert reason == "Object of type object is not JSON serializable"
assert content in ('{"old": 1}', '{"new": 1, "bad": ')
assert content == '{"old": 1}'
