# /// script
# dependencies = ["pytest"]
# ///

import contextlib
import io
import pathlib
import unittest

import pytest

pathlib.Path("test_it.py").write_text("""
import unittest

class Case(unittest.TestCase):
    def test_in_case(self): pass

class TestPlain:
    def test_in_class(self): pass

class Other:
    def test_in_class(self): pass

def test_function(): pass

def check_function(): pass
""")


class Collected:
    def pytest_collection_finish(self, session):
        self.names = [item.nodeid.partition("::")[2] for item in session.items]


collected = Collected()
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_it.py"], plugins=[collected])
suite = unittest.defaultTestLoader.loadTestsFromName("test_it")
by_unittest = [test.id() for case in suite for test in case]
assert by_unittest == ["test_it.Case.test_in_case"]
assert collected.names == ["Case::test_in_case", "TestPlain::test_in_class", "test_function"]
print(by_unittest, collected.names)
