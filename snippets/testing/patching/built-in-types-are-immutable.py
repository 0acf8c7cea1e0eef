import datetime
from unittest.mock import patch


class Text(str):
    pass


outcomes = []
for target, name in [(str, "upper"), (datetime.datetime, "now"), (Text, "upper")]:
    try:
        with patch.object(target, name, return_value="patched"):
            outcomes.append(target("a").upper())
    except TypeError as error:
        outcomes.append(f"immutable type '{target.__name__}'" in str(error).replace("datetime.datetime", "datetime"))
assert outcomes == [True, True, "patched"]
print(outcomes)
