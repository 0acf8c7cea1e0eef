# /// script
# dependencies = ["django"]
# ///
import datetime

from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Order(forms.Form):
    day = forms.DateField()
    amount = forms.IntegerField(max_value=10)
    note = forms.CharField(required=False)


good = Order({"day": "2024-02-29", "amount": " 7 ", "note": ""})
bad = Order({"day": "2023-02-29", "amount": "11", "note": " hi "})
assert (good.is_valid(), bad.is_valid()) == (True, False)
assert good.cleaned_data == {"day": datetime.date(2024, 2, 29), "amount": 7, "note": ""}
assert bad.cleaned_data == {"note": "hi"}
assert {field: [error.code for error in errors] for field, errors in bad.errors.as_data().items()} == {
    "day": ["invalid"],
    "amount": ["max_value"],
}
print(good.cleaned_data)
