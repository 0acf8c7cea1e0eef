import traceback


def fingerprint(error):
    last = traceback.extract_tb(error.__traceback__)[-1]
    return type(error).__name__, last.name, last.lineno


def look_up(key):
    return {}[key]


def convert(text):
    return int(text)


errors = []
for function, argument in [(look_up, "a"), (look_up, "b"), (convert, "x")]:
    try:
        function(argument)
    except (KeyError, ValueError) as error:
        errors.append(error)
messages, groups = [str(error) for error in errors], {fingerprint(error) for error in errors}
assert messages == ["'a'", "'b'", "invalid literal for int() with base 10: 'x'"]
assert sorted(group[:2] for group in groups) == [("KeyError", "look_up"), ("ValueError", "convert")]
print(len(messages), len(groups))
