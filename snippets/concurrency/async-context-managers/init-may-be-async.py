import warnings

warnings.simplefilter("ignore", RuntimeWarning)


class Connection:
    async def __init__(self, host):
        self.host = host


try:
    Connection("db")
    outcome = "created"
except TypeError as error:
    outcome = f"TypeError: {error}"
print(outcome)
assert outcome == "created"
