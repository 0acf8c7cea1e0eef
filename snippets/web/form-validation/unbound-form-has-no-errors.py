# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Order(forms.Form):
    amount = forms.IntegerField()


seen = [(form.is_bound, form.is_valid(), list(form.errors)) for form in (Order(), Order({}), Order({"amount": "1"}))]
assert seen == [(False, False, []), (True, False, ["amount"]), (True, True, [])]
print(seen)
