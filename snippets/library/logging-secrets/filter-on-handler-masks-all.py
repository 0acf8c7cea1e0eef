import io
import logging
import re

stream = io.StringIO()
handler = logging.StreamHandler(stream)


def mask(record):
    record.msg = re.sub(r"password=\S+", "password=***", record.getMessage())
    record.args = ()
    return True


handler.addFilter(mask)
logging.basicConfig(handlers=[handler], format="%(name)s: %(message)s")
logging.getLogger("shop.login").warning("login %s", "user=ada password=s3cret")
logging.warning("password=%s", "s3cret")
logging.warning("100%% sure, %d", 7)
assert stream.getvalue().splitlines() == [
    "shop.login: login user=ada password=***",
    "root: password=***",
    "root: 100% sure, 7",
]
print(stream.getvalue(), end="")
