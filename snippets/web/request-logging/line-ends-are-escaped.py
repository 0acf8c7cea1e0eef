import io
import logging

log = io.StringIO()
handler = logging.StreamHandler(log)
handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
logger = logging.Logger("shop")
logger.addHandler(handler)
logger.warning("login failed: %s", "ann\nINFO login of admin succeeded")
assert "failed: ann" in log.getvalue()
lines = log.getvalue().splitlines()
print(lines)
assert len(lines) == 1
