# /// script
# dependencies = ["sqlalchemy"]
# ///

from typing import Optional

from sqlalchemy import ForeignKey, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    drafts: Mapped[list["Draft"]] = relationship(cascade="all, delete-orphan")


class Draft(Base):
    __tablename__ = "draft"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[Optional[int]] = mapped_column(ForeignKey("author.id"))


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
counts = []
with Session(engine) as session:
    author = Author(drafts=[Draft(), Draft(), Draft()])
    session.add(author)
    counts.append(len(session.scalars(select(Draft)).all()))
    author.drafts.pop()
    counts.append(len(session.scalars(select(Draft)).all()))
    session.delete(author)
    counts.append(len(session.scalars(select(Draft)).all()))
assert counts == [3, 2, 0]
print(counts)
