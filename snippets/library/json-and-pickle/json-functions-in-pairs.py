import io
import json

value = {"numbers": [1, 2], "name": None}
stream = io.StringIO()
json.dump(value, stream)
assert stream.getvalue() == json.dumps(value) == '{"numbers": [1, 2], "name": null}'
assert json.load(io.StringIO(stream.getvalue())) == json.loads(stream.getvalue()) == value
assert json.load(io.BytesIO(stream.getvalue().encode())) == json.loads(stream.getvalue().encode()) == value
json.dump(value, stream)
try:
    json.loads(stream.getvalue())
except json.JSONDecodeError as error:
    reason = (error.msg, error.pos)
assert reason == ("Extra data", len(json.dumps(value)))
