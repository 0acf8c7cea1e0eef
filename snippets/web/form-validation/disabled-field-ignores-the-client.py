# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Order(forms.Form):
    price = forms.IntegerField(disabled=True)
    hidden_price = forms.IntegerField(widget=forms.HiddenInput)


form = Order({"price": "1", "hidden_price": "1"}, initial={"price": 90, "hidden_price": 90})
assert form.is_valid() is True
assert form.cleaned_data == {"price": 90, "hidden_price": 1}
print(form.cleaned_data)
