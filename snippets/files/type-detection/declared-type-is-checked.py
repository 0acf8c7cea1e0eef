from email.message import EmailMessage

upload = EmailMessage()
upload.set_content(b"<script>alert(1)</script>", maintype="image", subtype="png", filename="photo.png")
content = upload.get_content()
assert upload.get_content_type() == "image/png"
is_png = content.startswith(b"\x89PNG\r\n\x1a\n")
print(is_png)
assert is_png is True
