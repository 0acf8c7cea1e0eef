import traceback


def wrapper():
    raise ValueError


wrapper.__name__ = "area"
try:
    wrapper()
except ValueError as error:
    shown = [entry.name for entry in traceback.extract_tb(error.__traceback__)]

print(wrapper.__name__, shown)
assert wrapper.__name__ == "area" and shown in (["<module>", "area"], ["<module>", "wrapper"])
assert shown == ["<module>", "area"]
