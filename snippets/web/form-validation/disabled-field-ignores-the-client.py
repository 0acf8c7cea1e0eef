# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Order(forms.Form):
    fixed = forms.IntegerField(disabled=True)
    hidden = forms.IntegerField(widget=forms.HiddenInput)


form = Order({"fixed": "1", "hidden": "1"}, initial=dict.fromkeys(("fixed", "hidden"), 90))
assert form.is_valid() is True
assert form.cleaned_data == {"fixed": 90, "hidden": 1}
assert [field.name for field in form.hidden_fields()] == ["hidden"]
print(form.cleaned_data)
