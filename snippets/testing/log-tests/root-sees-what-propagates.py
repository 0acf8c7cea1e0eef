import logging
import unittest

case = unittest.TestCase()
logging.getLogger("audit").propagate = False
logging.getLogger("audit").addHandler(logging.NullHandler())
logging.getLogger("shop").setLevel(logging.ERROR)
inner = logging.getLogger("audit.users")

with case.assertLogs() as at_root:
    logging.getLogger("shop").warning("below the level of the child")
    logging.getLogger("shop").error("payment failed")
    inner.error("password changed")
with case.assertLogs("audit") as named:
    inner.error("password changed")
assert at_root.output == ["ERROR:shop:payment failed"]
assert named.output == ["ERROR:audit.users:password changed"]
print(at_root.output, named.output)
