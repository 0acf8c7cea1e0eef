# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings

settings.configure(USE_I18N=False)


class Comment(forms.Form):
    text = forms.CharField()


form = Comment({"text": "<script>alert(1)</script> "})
assert form.is_valid() is True
assert form.cleaned_data == {"text": "<script>alert(1)</script>"}
print(form.cleaned_data)
assert "<script>" not in form.cleaned_data["text"]
