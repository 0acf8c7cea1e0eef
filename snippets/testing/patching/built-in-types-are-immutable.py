import datetime
from unittest.mock import patch


class Text:
    upper = None


def attempt(action, *arguments):
    try:
        action(*arguments)
        return "replaced"
    except TypeError as error:
        return "immutable type" in str(error)


def patched(target, name, replacement):
    with patch.object(target, name, replacement):
        assert getattr(target, name) is replacement


outcomes = {}
for target, name in [(str, "upper"), (datetime.datetime, "now"), (Text, "upper")]:
    outcomes[target.__name__] = [attempt(action, target, name, len) for action in (patched, setattr)]
assert outcomes == {"str": [True, True], "datetime": [True, True], "Text": ["replaced", "replaced"]}
print(outcomes)
