# /// script
# requires-python = ">=3.11"
# ///
import datetime
import tomllib

settings = tomllib.loads("port = 80\ndebug = false\nsince = 2024-02-29\nhosts = ['a', 'b']\n")
expected = {"port": 80, "debug": False, "since": datetime.date(2024, 2, 29), "hosts": ["a", "b"]}
assert settings == expected
assert [type(value) for value in settings.values()] == [int, bool, datetime.date, list]
print(settings)
