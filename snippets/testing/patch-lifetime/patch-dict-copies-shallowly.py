from unittest.mock import patch

settings = {"debug": False, "hosts": ["localhost"]}
with patch.dict(settings, {"debug": True}):
    settings["hosts"].append("left behind")
    inside = dict(settings)
assert inside["debug"] is True
assert settings == {"debug": False, "hosts": ["localhost", "left behind"]}
print(settings)
