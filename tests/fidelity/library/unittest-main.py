# shows: unittest finds the classes of __main__
import io
import unittest


class Case(unittest.TestCase):
    def test_it(self):
        assert self.id() == "__main__.Case.test_it"


program = unittest.main(exit=False, testRunner=unittest.TextTestRunner(stream=io.StringIO()))
assert program.result.testsRun == 1
assert program.result.wasSuccessful()
print(program.result.testsRun)
