# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

import io
import unittest

from django.db import transaction
from django.test import TestCase

sent = []


class OrderTests(TestCase):
    def test_order(self):
        with transaction.atomic():
            transaction.on_commit(lambda: sent.append("mail"))
        self.assertEqual(sent, ["mail"])


result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(OrderTests))
assert (result.testsRun, result.errors) == (1, [])
print(sent)
assert result.wasSuccessful() is True
