# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Order(forms.Form):
    name = forms.CharField()
    note = forms.CharField()

    def clean_name(self):
        return self.cleaned_data["name"].title()

    def clean_note(self):
        pass


form = Order({"name": "ann", "note": "soon"})
assert form.is_valid() is True
assert form.cleaned_data == {"name": "Ann", "note": None}
print(form.cleaned_data)
