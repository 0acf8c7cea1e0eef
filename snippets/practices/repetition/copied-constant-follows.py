import types

settings = types.SimpleNamespace(RATE=20)
RATE = settings.RATE
settings.RATE = 10
assert (RATE, settings.RATE) == (20, 10)
print(RATE)
assert RATE == settings.RATE
