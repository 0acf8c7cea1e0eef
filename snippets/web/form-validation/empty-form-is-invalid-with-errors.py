# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Order(forms.Form):
    amount = forms.IntegerField()


form = Order()
assert form.is_valid() is False
assert list(Order({}).errors) == ["amount"]
print(dict(form.errors))
assert list(form.errors) == ["amount"]
