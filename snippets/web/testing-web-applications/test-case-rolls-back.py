# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()

import unittest

from django.db import connection, models
from django.test import TestCase


class Item(models.Model):
    class Meta:
        app_label = "shop"


with connection.schema_editor() as editor:
    editor.create_model(Item)
counts = []


class ItemTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        Item.objects.create()

    def test_one(self):
        Item.objects.create()
        counts.append(Item.objects.count())

    def test_two(self):
        self.test_one()


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(ItemTests).run(result)
assert (result.testsRun, result.wasSuccessful()) == (2, True)
assert counts == [2, 2]
assert Item.objects.count() == 0
print(counts)
