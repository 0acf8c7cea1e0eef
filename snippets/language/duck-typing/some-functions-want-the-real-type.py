import json
from collections import OrderedDict, UserDict, UserString


class Text(str):
    pass


outcomes = []
for mapping in ({"a": 1}, OrderedDict(a=1), UserDict(a=1)):
    try:
        outcomes.append(json.dumps(mapping))
    except TypeError as error:
        outcomes.append(str(error))
assert outcomes == ['{"a": 1}', '{"a": 1}', "Object of type UserDict is not JSON serializable"]
assert json.dumps(mapping, default=dict) == '{"a": 1}'

joined = []
for kind in (str, Text, UserString):
    try:
        joined.append("-".join(kind(letter) for letter in "ab"))
    except TypeError as error:
        joined.append(str(error))
assert joined == ["a-b", "a-b", "sequence item 0: expected str instance, UserString found"]
print(outcomes, joined)
