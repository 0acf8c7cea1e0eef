def bare(error):
    try:
        raise error
    except:
        return "caught"


def narrow(error):
    try:
        raise error
    except Exception:
        return "caught"


outcomes = {}
for error in (ValueError(), KeyboardInterrupt(), SystemExit()):
    for handler in (bare, narrow):
        try:
            outcome = handler(error)
        except BaseException:
            outcome = "passed on"
        outcomes[type(error).__name__, handler.__name__] = outcome

assert outcomes == {
    ("ValueError", "bare"): "caught", ("ValueError", "narrow"): "caught",
    ("KeyboardInterrupt", "bare"): "caught", ("KeyboardInterrupt", "narrow"): "passed on",
    ("SystemExit", "bare"): "caught", ("SystemExit", "narrow"): "passed on",
}  # fmt: skip
print(outcomes)
