# /// script
# requires-python = ">=3.11"
# ///
import unittest
import warnings


class Tests(unittest.TestCase):
    def test_total(self):
        return False

    async def test_stock(self):
        self.fail("executed")

    def test_nothing(self):
        pass


outcomes = {}
for name in ("test_total", "test_stock", "test_nothing"):
    with warnings.catch_warnings(record=True, action="always") as caught:
        successful = Tests(name).run().wasSuccessful()
    categories = [warning.category.__name__ for warning in caught]
    outcomes[name] = (successful, "DeprecationWarning" in categories)

assert outcomes == {
    "test_total": (True, True),
    "test_stock": (True, True),
    "test_nothing": (True, False),
}
print(outcomes)
