def outcome(error):
    try:
        try:
            raise error
        except Exception:
            return "caught by except Exception"
    except BaseException as escaped:
        return f"{type(escaped).__name__} got past except Exception"


outcomes = [outcome(ValueError("ten")), outcome(SystemExit("bye"))]
print(outcomes)
assert outcomes[0] == "caught by except Exception"
assert outcomes == ["caught by except Exception"] * 2
