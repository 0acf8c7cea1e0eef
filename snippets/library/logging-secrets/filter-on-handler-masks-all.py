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
logging.basicConfig(handlers=[handler], format="%(message)s")
logging.getLogger("shop.login").warning("login %s", "user=ada password=s3cret")
logging.warning("password=%s", "s3cret")
logging.warning("100%% sure, %d", 7)
assert stream.getvalue() == "login user=ada password=***\npassword=***\n100% sure, 7\n"
print(stream.getvalue(), end="")
