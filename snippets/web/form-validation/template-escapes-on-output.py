# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings
from django.template import Context, Engine

settings.configure(USE_I18N=False)


class Comment(forms.Form):
    text = forms.CharField()


form = Comment({"text": " <b>hi</b> "})
valid = form.is_valid()
page = Engine().from_string("<p>{{ text }}</p>").render(Context(form.cleaned_data))
assert (valid, form.cleaned_data) == (True, {"text": "<b>hi</b>"})
assert page == "<p>&lt;b&gt;hi&lt;/b&gt;</p>"
print(page)
