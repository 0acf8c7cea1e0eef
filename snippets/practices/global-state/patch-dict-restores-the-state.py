import os
from unittest import mock

settings = {"debug": False}


def test_with_patch():
    with mock.patch.dict(settings, debug=True), mock.patch.dict(os.environ, {"APP_MODE": "test"}):
        assert (settings["debug"], os.environ["APP_MODE"]) == (True, "test")
        raise ValueError("the test fails")


def test_without():
    settings["debug"] = True


seen = []
for test in (test_with_patch, test_without):
    try:
        test()
    except ValueError:
        pass
    seen.append((settings["debug"], "APP_MODE" in os.environ))
print(seen)
assert seen == [(False, False), (True, False)]
