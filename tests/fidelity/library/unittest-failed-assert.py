# shows: a failed assert that unittest collects
# ends: refuted
import io
import unittest


class Case(unittest.TestCase):
    def test_it(self):
        assert len("a") == 2, "caught by the except of unittest"


program = unittest.main(exit=False, testRunner=unittest.TextTestRunner(stream=io.StringIO()))
print(len(program.result.failures), len(program.result.errors))
