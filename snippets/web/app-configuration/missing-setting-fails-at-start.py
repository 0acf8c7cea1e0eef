import os

os.environ.pop("PAYMENT_KEY", None)
started = []


def start():
    key = os.environ.get("PAYMENT_KEY")
    started.append("ready")
    return lambda: "Bearer " + key


pay = start()
try:
    pay()
except TypeError as error:
    started.append(type(error).__name__)
assert started[-1] == "TypeError"
print(started)
assert "ready" not in started
