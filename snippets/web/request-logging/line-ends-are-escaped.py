import io
import logging

log = io.StringIO()
handler = logging.StreamHandler(log)
handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
logger = logging.Logger(__name__)
logger.addHandler(handler)
logger.warning("login failed: %s", "ann\nINFO login of admin succeeded")
lines = log.getvalue().splitlines()
assert lines == ["WARNING login failed: ann", "INFO login of admin succeeded"]
print(lines)
assert len(lines) == 1
