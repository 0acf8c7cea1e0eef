# /// script
# dependencies = ["django"]
# ///
import django
from django.conf import settings

settings.configure()
django.setup()
from django import forms
from django.db import models


class User(models.Model):
    name = models.TextField()
    is_admin = models.BooleanField(default=False)

    class Meta:
        app_label = "shop"


def form_of(names):
    return forms.modelform_factory(User, fields=names)({"name": "ann", "is_admin": "on"})


made = []
for names in (["name"], "__all__"):
    user = form_of(names).save(commit=False)
    made.append((user.name, user.is_admin))
assert made == [("ann", False), ("ann", True)]
print(made)
