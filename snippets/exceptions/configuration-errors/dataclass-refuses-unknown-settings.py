from dataclasses import dataclass


@dataclass
class Settings:
    timeout: int = 30


given = {"tiemout": 5}
assert given.get("timeout", 30) == 30
try:
    Settings(**given)
    outcome = "accepted"
except TypeError as error:
    outcome = str(error)
assert outcome.startswith("Settings.__init__() got an unexpected keyword argument 'tiemout'")
assert (Settings(**{"timeout": 5}).timeout, Settings().timeout) == (5, 30)
print(outcome.split(".")[-1][:55])
