import sys

try:
    try:
        sys.exit("bye")
    except Exception:
        pass
    outcome = "caught by except Exception"
except BaseException as error:
    outcome = f"{type(error).__name__} got past except Exception"
print(outcome)
assert outcome == "caught by except Exception"
