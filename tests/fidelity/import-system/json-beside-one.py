# shows: a snippet that imports json at its top
import json

assert json.loads("[1]") == [1]
print(json.dumps({"a": 1}))
