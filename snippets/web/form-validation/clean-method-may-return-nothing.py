# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Order(forms.Form):
    name = forms.CharField()

    def clean_name(self):
        if self.cleaned_data["name"] == "admin":
            raise forms.ValidationError("taken")


form = Order({"name": "ann"})
assert form.is_valid() is True and not Order({"name": "admin"}).is_valid()
print(form.cleaned_data)
assert form.cleaned_data == {"name": "ann"}
