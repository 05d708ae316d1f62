"""What the tabs say of rules alike, and how stages and people are chosen for them."""
