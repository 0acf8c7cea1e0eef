import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", RuntimeWarning)

    class Connection:
        async def __init__(self, host):
            self.host = host

    try:
        outcome = type(Connection("db")).__name__
    except TypeError as error:
        outcome = str(error)
print(outcome)
assert outcome == "Connection"
